package dev.trailwarden.engine;

import dev.trailwarden.control.Connection;
import dev.trailwarden.control.Failures;
import dev.trailwarden.model.Location;
import dev.trailwarden.model.ResourceId;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/// All that the engine needs of the world outside it.
public record World(
        Function<Location, Connection> connections,
        Failures failures,
        Identities identities,
        Budget budget,
        Timer timer,
        Clock clock) {

    /// The same world for somebody who only looks: what was seen is known, and nothing is added.
    public World forgetful() {
        return new World(connections, failures, new Recollection(identities), budget, timer, clock);
    }

    private record Recollection(Identities identities) implements Identities {

        @Override
        public Optional<String> find(Location location, ResourceId resource) {
            return identities.find(location, resource);
        }

        @Override
        public void remember(Location location, ResourceId resource, String fingerprint) {
            // A look of a person on the side is no part of the daemon's memory.
        }
    }
}
