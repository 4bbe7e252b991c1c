package dev.trailwarden.resource.cloudtrail;

import dev.trailwarden.testing.ControlContract;

/// The contract for controls of trails.
abstract class TrailContract<V> extends ControlContract<LiveTrail, V> {

    protected String name = "";

    @Override
    protected void create() {
        name = Trails.create();
    }

    @Override
    protected LiveTrail live() {
        return Trails.open(name);
    }
}
