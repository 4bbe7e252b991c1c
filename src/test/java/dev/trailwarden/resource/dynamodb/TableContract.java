package dev.trailwarden.resource.dynamodb;

import dev.trailwarden.testing.ControlContract;

/// The contract for controls of tables.
abstract class TableContract<V> extends ControlContract<LiveTable, V> {

    protected String name = "";

    @Override
    protected void create() {
        name = Tables.create();
    }

    @Override
    protected LiveTable live() {
        return Tables.settled(name);
    }
}
