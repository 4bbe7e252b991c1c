package dev.trailwarden.engine;

import dev.trailwarden.control.Connection;
import dev.trailwarden.control.Failures;
import dev.trailwarden.model.Location;
import java.time.Clock;
import java.util.function.Function;

/// All that the engine needs of the world outside it.
public record World(
        Function<Location, Connection> connections,
        Failures failures,
        Identities identities,
        Budget budget,
        Timer timer,
        Clock clock) {}
