package dev.trailwarden.resource.dynamodb;

import dev.trailwarden.control.Codec;
import dev.trailwarden.control.Control;
import dev.trailwarden.control.Property;
import jakarta.inject.Singleton;
import java.util.Optional;

/// `DeletionProtectionEnabled`: AWS refuses DeleteTable while it is true.
@Singleton
final class TableDeletionProtection implements Control<LiveTable, Boolean> {

    private static final Property<LiveTable, Boolean> DELETION_PROTECTION = Property.of(
                    Table.TYPE, "DeletionProtectionEnabled", Codec.flag())
            .because("Nobody deletes the table by one mistaken or malicious call")
            .reads("dynamodb:DescribeTable")
            .writes("dynamodb:UpdateTable")
            .changedBy("UpdateTable");

    @Override
    public Property<LiveTable, Boolean> property() {
        return DELETION_PROTECTION;
    }

    @Override
    public Optional<Boolean> read(LiveTable table) {
        return Optional.ofNullable(table.description().deletionProtectionEnabled());
    }

    @Override
    public void contribute(LiveTable table, Boolean declared) {
        table.draft().deletionProtectionEnabled(declared);
    }

    @Override
    public void write(LiveTable table, Boolean declared) {
        table.update(request -> request.deletionProtectionEnabled(declared));
    }

    @Override
    public boolean weakens(Boolean live, Boolean declared) {
        return live && !declared;
    }
}
