package dev.trailwarden.resource.dynamodb;

import dev.trailwarden.control.Codec;
import dev.trailwarden.control.Control;
import dev.trailwarden.control.Property;
import dev.trailwarden.control.Severity;
import dev.trailwarden.control.Shape;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.BillingModeSummary;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/// `BillingMode`: on demand or not at all, for PROVISIONED would need a throughput to go with it.
@Singleton
final class TableBillingMode implements Control<LiveTable, String> {

    private static final Property<LiveTable, String> BILLING_MODE = Property.of(
                    Table.TYPE, "BillingMode", Codec.text(Shape.choice("PAY_PER_REQUEST")))
            .because("The table is never throttled for want of planned capacity, and costs nothing while idle")
            .severity(Severity.MEDIUM)
            .settles(Duration.ofMinutes(3))
            .after("Tags")
            .reads("dynamodb:DescribeTable")
            .writes("dynamodb:UpdateTable")
            .changedBy("UpdateTable");

    @Override
    public Property<LiveTable, String> property() {
        return BILLING_MODE;
    }

    /// While a change is under way the old mode is still told, and a new one would be accepted and dropped.
    @Override
    public Optional<String> read(LiveTable table) {
        var summary =
                table.unless(Set.of(TableStatus.DELETING, TableStatus.UPDATING)).billingModeSummary();
        return Optional.of(Optional.ofNullable(summary)
                .map(BillingModeSummary::billingModeAsString)
                .orElse("PROVISIONED"));
    }

    @Override
    public void contribute(LiveTable table, String declared) {
        table.draft().billingMode(declared);
    }

    @Override
    public void write(LiveTable table, String declared) {
        table.update(request -> request.billingMode(declared));
    }
}
