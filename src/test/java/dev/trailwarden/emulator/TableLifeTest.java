package dev.trailwarden.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.testing.Refusal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

final class TableLifeTest {

    private final TableFixture table = new TableFixture();

    @Test
    void aTableIsCreatingBeforeItIsActive() {
        assertThat(table.create().tableStatus()).isEqualTo(TableStatus.CREATING);

        assertThat(table.describe().tableStatus()).isEqualTo(TableStatus.CREATING);
        assertThat(table.describe().tableStatus()).isEqualTo(TableStatus.CREATING);
        assertThat(table.describe().tableStatus()).isEqualTo(TableStatus.ACTIVE);
    }

    @Test
    void aTableThatIsCreatingCannotBeChangedOrDeleted() {
        table.create();

        assertThat(Refusal.of(() -> table.update(change -> change.deletionProtectionEnabled(true))))
                .hasToString("400 ResourceInUseException");
        assertThat(Refusal.of(table::delete)).hasToString("400 ResourceInUseException");
    }

    @Test
    void aRecreatedTableHasTheSameArnAndANewId() {
        var first = table.createdOnDemand().describe();
        table.delete();
        var second = table.createdOnDemand().describe();

        assertThat(second.tableArn()).isEqualTo(first.tableArn()).isEqualTo(table.arn());
        assertThat(UUID.fromString(second.tableId())).isNotEqualTo(UUID.fromString(first.tableId()));
    }

    @Test
    void aMissingTableIsNotFound() {
        assertThat(Refusal.of(table::describe)).hasToString("400 ResourceNotFoundException");
    }

    @Test
    void deletionProtectionIsAlwaysShown() {
        assertThat(table.createdOnDemand().describe().deletionProtectionEnabled())
                .isEqualTo(false);
    }

    @Test
    void aProtectedTableCannotBeDeleted() {
        table.createdOnDemand().update(change -> change.deletionProtectionEnabled(true));

        var refusal = Refusal.of(table::delete);
        assertThat(refusal).hasToString("400 ValidationException");
        assertThat(refusal.message()).contains("protected against deletion");
    }
}
