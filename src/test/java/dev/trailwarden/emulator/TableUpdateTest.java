package dev.trailwarden.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.testing.Refusal;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.SSEStatus;
import software.amazon.awssdk.services.dynamodb.model.SSEType;
import software.amazon.awssdk.services.dynamodb.model.TableClass;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

final class TableUpdateTest {

    private static final ProvisionedThroughput FIVE = ProvisionedThroughput.builder()
            .readCapacityUnits(5L)
            .writeCapacityUnits(5L)
            .build();

    private final TableFixture table = new TableFixture();

    @Test
    void aProvisionedTableHasNoBillingModeSummary() {
        var found = table.createdProvisioned().describe();

        assertThat(found.billingModeSummary()).isNull();
        assertThat(found.provisionedThroughput().readCapacityUnits()).isEqualTo(5);
    }

    @Test
    void onDemandReadsAsThroughputOfZero() {
        var found = table.createdOnDemand().describe();

        assertThat(found.billingModeSummary().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
        assertThat(found.provisionedThroughput().readCapacityUnits()).isZero();
        assertThat(found.provisionedThroughput().writeCapacityUnits()).isZero();
    }

    @Test
    void aChangeOfBillingHoldsOnceTheTableIsActiveAgain() {
        var answer = table.createdProvisioned().update(change -> change.billingMode(BillingMode.PAY_PER_REQUEST));

        assertThat(answer.tableStatus()).isEqualTo(TableStatus.UPDATING);
        assertThat(answer.billingModeSummary()).isNull();
        assertThat(Refusal.of(() -> table.update(change -> change.deletionProtectionEnabled(true))))
                .hasToString("400 ResourceInUseException");

        assertThat(table.awaited().describe().billingModeSummary().billingMode())
                .isEqualTo(BillingMode.PAY_PER_REQUEST);
    }

    @Test
    void theWayBackToProvisionedNamesTheThroughput() {
        table.createdOnDemand();
        assertThat(Refusal.of(() -> table.update(change -> change.billingMode(BillingMode.PROVISIONED))))
                .hasToString("400 ValidationException");

        table.update(change -> change.billingMode(BillingMode.PROVISIONED).provisionedThroughput(FIVE));

        assertThat(table.awaited().describe().billingModeSummary()).isNull();
    }

    @Test
    void resendingOnDemandChangesNothing() {
        var answer = table.createdOnDemand().update(change -> change.billingMode(BillingMode.PAY_PER_REQUEST));

        assertThat(answer.tableStatus()).isEqualTo(TableStatus.ACTIVE);
    }

    @Test
    void resendingTheSameThroughputIsRefused() {
        table.createdProvisioned();

        assertThat(Refusal.of(() -> table.update(change -> change.provisionedThroughput(FIVE))))
                .hasToString("400 ValidationException");
    }

    @Test
    void anUpdateIsOneLogicalChange() {
        table.createdProvisioned();

        assertThat(Refusal.of(() -> table.update(
                        change -> change.deletionProtectionEnabled(true).billingMode(BillingMode.PAY_PER_REQUEST))))
                .hasToString("400 ValidationException");
        assertThat(table.describe().deletionProtectionEnabled()).isEqualTo(false);
    }

    @Test
    void anUpdateOfNothingIsRefused() {
        table.createdOnDemand();

        assertThat(Refusal.of(() -> table.update(change -> {}))).hasToString("400 ValidationException");
    }

    @Test
    void deletionProtectionIsSetAtOnceAndMayBeSentAgain() {
        table.createdOnDemand();

        for (int time = 0; time < 2; time++) {
            var answer = table.update(change -> change.deletionProtectionEnabled(true));
            assertThat(answer.deletionProtectionEnabled()).isEqualTo(true);
            assertThat(answer.tableStatus()).isEqualTo(TableStatus.ACTIVE);
        }
    }

    @Test
    void theStandardClassIsShownByAbsence() {
        assertThat(table.createdOnDemand().describe().tableClassSummary()).isNull();

        table.update(change -> change.tableClass(TableClass.STANDARD_INFREQUENT_ACCESS));

        assertThat(table.awaited().describe().tableClassSummary().tableClass())
                .isEqualTo(TableClass.STANDARD_INFREQUENT_ACCESS);
    }

    @Test
    void encryptionWithAKeyIsShownAndTheAwsOwnedKeyIsNot() {
        assertThat(table.createdOnDemand().describe().sseDescription()).isNull();

        table.update(change -> change.sseSpecification(key -> key.enabled(true).sseType(SSEType.KMS)));

        assertThat(table.awaited().describe().sseDescription()).satisfies(encryption -> {
            assertThat(encryption.status()).isEqualTo(SSEStatus.ENABLED);
            assertThat(encryption.kmsMasterKeyArn()).startsWith("arn:aws:kms:");
        });
    }

    @Test
    void aLimitOfMinusOneIsNoLimit() {
        table.create(draft -> draft.billingMode(BillingMode.PAY_PER_REQUEST)
                .onDemandThroughput(most -> most.maxReadRequestUnits(100L).maxWriteRequestUnits(-1L)));
        var limits = table.awaited().describe().onDemandThroughput();

        assertThat(limits.maxReadRequestUnits()).isEqualTo(100);
        assertThat(limits.maxWriteRequestUnits()).isNull();
    }
}
