package dev.trailwarden.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.testing.Controls;
import dev.trailwarden.testing.Refusal;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ContinuousBackupsStatus;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryDescription;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoverySpecification;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryStatus;

final class TableBackupTest {

    private final TableFixture table = new TableFixture();

    @Test
    void aTableThatIsCreatingIsNotFound() {
        table.create();

        assertThat(Refusal.of(this::read)).hasToString("400 TableNotFoundException");
        assertThat(Refusal.of(() -> write(recovery -> recovery.pointInTimeRecoveryEnabled(true))))
                .hasToString("400 TableNotFoundException");
        assertThat(Refusal.of(() -> table.client().describeTimeToLive(call -> call.tableName(table.name()))))
                .hasToString("400 ResourceNotFoundException");
    }

    @Test
    void theStatusOfBackupsIsNotThatOfPointInTimeRecovery() {
        table.createdOnDemand();

        var found = table.client()
                .describeContinuousBackups(call -> call.tableName(table.name()))
                .continuousBackupsDescription();
        assertThat(found.continuousBackupsStatus()).isEqualTo(ContinuousBackupsStatus.ENABLED);
        assertThat(found.pointInTimeRecoveryDescription().pointInTimeRecoveryStatus())
                .isEqualTo(PointInTimeRecoveryStatus.DISABLED);
    }

    @Test
    void theWindowIs35DaysUnlessSaidOtherwise() {
        table.createdOnDemand();
        write(recovery -> recovery.pointInTimeRecoveryEnabled(true));
        assertThat(read().recoveryPeriodInDays()).isEqualTo(35);

        write(recovery -> recovery.pointInTimeRecoveryEnabled(true).recoveryPeriodInDays(7));
        assertThat(read().recoveryPeriodInDays()).isEqualTo(7);
    }

    @Test
    void enablingAgainResetsTheWindow() {
        table.createdOnDemand();
        write(recovery -> recovery.pointInTimeRecoveryEnabled(true).recoveryPeriodInDays(7));
        write(recovery -> recovery.pointInTimeRecoveryEnabled(false));
        assertThat(read().recoveryPeriodInDays()).isNull();

        write(recovery -> recovery.pointInTimeRecoveryEnabled(true));
        assertThat(read().recoveryPeriodInDays()).isEqualTo(35);
    }

    @Test
    void theWindowIsFrom1To35DaysAndOnlyOfWhatIsEnabled() {
        table.createdOnDemand();

        assertThat(Refusal.of(() -> write(
                        recovery -> recovery.pointInTimeRecoveryEnabled(true).recoveryPeriodInDays(36))))
                .hasToString("400 ValidationException");
        assertThat(Refusal.of(() -> write(
                        recovery -> recovery.pointInTimeRecoveryEnabled(false).recoveryPeriodInDays(7))))
                .hasToString("400 ValidationException");
    }

    @Test
    void backupsCanBeUnavailableForAWhile() {
        Controls.backupRefusals(1);
        try {
            table.createdOnDemand();
        } finally {
            Controls.backupRefusals(0);
        }

        assertThat(Refusal.of(() -> write(recovery -> recovery.pointInTimeRecoveryEnabled(true))))
                .hasToString("400 ContinuousBackupsUnavailableException");
        write(recovery -> recovery.pointInTimeRecoveryEnabled(true));
        assertThat(read().pointInTimeRecoveryStatus()).isEqualTo(PointInTimeRecoveryStatus.ENABLED);
    }

    private PointInTimeRecoveryDescription read() {
        return table.client()
                .describeContinuousBackups(call -> call.tableName(table.name()))
                .continuousBackupsDescription()
                .pointInTimeRecoveryDescription();
    }

    private void write(Consumer<PointInTimeRecoverySpecification.Builder> recovery) {
        table.client()
                .updateContinuousBackups(
                        call -> call.tableName(table.name()).pointInTimeRecoverySpecification(recovery));
    }
}
