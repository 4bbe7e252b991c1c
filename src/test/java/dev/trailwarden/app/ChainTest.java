package dev.trailwarden.app;

import static dev.trailwarden.testing.Aws.aws;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.control.Catalog;
import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Step.Verb;
import dev.trailwarden.model.Verdict;
import dev.trailwarden.testing.Chain;
import dev.trailwarden.testing.Tampering;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/// The whole chain on the emulator, with every control there is: built, broken, mended.
@QuarkusTest
class ChainTest {

    private static final Map<String, Long> TWELVE_READS = Map.ofEntries(
            Map.entry("DescribeContinuousBackups", 1L),
            Map.entry("DescribeTable", 1L),
            Map.entry("GetBucketLifecycleConfiguration", 1L),
            Map.entry("GetBucketNotificationConfiguration", 1L),
            Map.entry("GetBucketOwnershipControls", 1L),
            Map.entry("GetBucketPolicy", 1L),
            Map.entry("GetBucketVersioning", 1L),
            Map.entry("GetEventSelectors", 1L),
            Map.entry("GetPublicAccessBlock", 1L),
            Map.entry("GetTrail", 1L),
            Map.entry("GetTrailStatus", 1L),
            Map.entry("ListTagsOfResource", 1L));

    @Inject
    Catalog catalog;

    @Test
    void standsAfterThreeLooksAtTheMostAndThenCostsTwelveReads() {
        var chain = new Chain(catalog, new Consent(true, Set.of()));

        converge(chain);

        assertThat(chain.calls(chain::look)).isEqualTo(TWELVE_READS);
    }

    @ParameterizedTest
    @EnumSource
    void namesWhatWasDoneAndPutsItRight(Tampering deed) {
        var chain = Chain.standing(catalog);

        deed.happenTo(chain);

        assertThat(Chain.wrong(chain.plan())).isEqualTo(deed.wrong());
        converge(chain);
        assertThat(chain.calls(chain::look)).isEqualTo(TWELVE_READS);
    }

    @Test
    void putsEverythingRightAtOnce() {
        var chain = Chain.standing(catalog);

        var wrong = Tampering.all(chain);

        assertThat(Chain.wrong(chain.plan())).isEqualTo(wrong);
        converge(chain);
        assertThat(chain.calls(chain::look)).isEqualTo(TWELVE_READS);
    }

    @Test
    void reportsAVanishedTableAndPutsNothingInItsPlace() {
        var chain = Chain.standing(catalog);
        deleteTable(chain);

        var report = chain.look();

        assertThat(report.plan().steps())
                .filteredOn(step -> step.subject().resource().logicalId().equals("AuditTable"))
                .extracting(Step::verb)
                .containsOnly(Verb.ASK);
        assertThat(chain.calls(chain::look)).doesNotContainKey("CreateTable");
    }

    @Test
    void reportsARecreatedTableAndDoesNotTouchIt() {
        var chain = Chain.standing(catalog);
        deleteTable(chain);
        createTable(chain);

        var report = chain.look();

        assertThat(Chain.wrong(report.plan()))
                .containsExactlyInAnyOrder(
                        "AuditTable.TableName",
                        "AuditTable.DeletionProtectionEnabled",
                        "AuditTable.PointInTimeRecoverySpecification",
                        "AuditTable.Tags");
        assertThat(report.outcomes())
                .hasOnlyElementsOfType(Outcome.Skipped.class)
                .hasSize(4);
    }

    private static void converge(Chain chain) {
        assertThat(IntStream.range(0, 3).mapToObj(_ -> chain.look().verdict()))
                .last()
                .isEqualTo(Verdict.COMPLIANT);
    }

    private static void deleteTable(Chain chain) {
        Tampering.UNPROTECTS_THE_TABLE.happenTo(chain);
        aws().dynamoDb().deleteTable(call -> call.tableName(chain.table));
    }

    private static void createTable(Chain chain) {
        var attributes = IntStream.of(1, 2)
                .mapToObj(n -> AttributeDefinition.builder()
                        .attributeName("key" + n)
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .toList();
        aws().dynamoDb()
                .createTable(call -> call.tableName(chain.table)
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .attributeDefinitions(attributes)
                        .keySchema(key("key1", KeyType.HASH), key("key2", KeyType.RANGE)));
        IntStream.range(0, 3).forEach(_ -> aws().dynamoDb().describeTable(call -> call.tableName(chain.table)));
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
