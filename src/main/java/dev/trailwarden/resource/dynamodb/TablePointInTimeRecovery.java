package dev.trailwarden.resource.dynamodb;

import dev.trailwarden.control.Control;
import dev.trailwarden.control.Property;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/// `PointInTimeRecoverySpecification`: on, the table can be restored to any second of the last days.
@Singleton
final class TablePointInTimeRecovery implements Control<LiveTable, RecoveryWindow> {

    private static final Property<LiveTable, RecoveryWindow> POINT_IN_TIME_RECOVERY = Property.of(
                    Table.TYPE, "PointInTimeRecoverySpecification", RecoveryWindow.CODEC)
            .because("What was overwritten or deleted can be restored, and every day off is lost for good")
            .settles(Duration.ofSeconds(30))
            .after("DeletionProtectionEnabled")
            .reads("dynamodb:DescribeTable", "dynamodb:DescribeContinuousBackups")
            .writes("dynamodb:UpdateContinuousBackups")
            .changedBy("UpdateContinuousBackups");

    @Override
    public Property<LiveTable, RecoveryWindow> property() {
        return POINT_IN_TIME_RECOVERY;
    }

    /// `ContinuousBackupsStatus`, beside it, stays ENABLED when recovery is off.
    @Override
    public Optional<RecoveryWindow> read(LiveTable table) {
        table.furnished();
        var backups = table.dynamo().describeContinuousBackups(request -> request.tableName(table.name()));
        return Optional.ofNullable(backups.continuousBackupsDescription().pointInTimeRecoveryDescription())
                .map(RecoveryWindow::of);
    }

    @Override
    public RecoveryWindow complete(RecoveryWindow declared, RecoveryWindow live) {
        return declared.or(live);
    }

    @Override
    public void write(LiveTable table, RecoveryWindow declared) {
        table.writable();
        table.dynamo()
                .updateContinuousBackups(request ->
                        request.tableName(table.name()).pointInTimeRecoverySpecification(declared.specification()));
    }

    @Override
    public boolean weakens(RecoveryWindow live, RecoveryWindow declared) {
        return declared.isShorterThan(live);
    }
}
