package dev.trailwarden.resource.cloudtrail;

import dev.trailwarden.testing.ControlContract;
import org.junit.jupiter.api.BeforeEach;

/// The contract for controls of trails.
abstract class TrailContract<V> extends ControlContract<LiveTrail, V> {

    protected String name = "";

    @BeforeEach
    @Override
    protected void create() {
        name = Trails.create();
    }

    @Override
    protected LiveTrail live() {
        return Trails.open(name);
    }
}
