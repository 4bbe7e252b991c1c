package dev.trailwarden.fleet;

import java.time.Instant;
import java.util.Optional;

/// When a watch last began a look, ended one, and could see everything in one.
public record Pulse(Optional<Instant> begun, Optional<Instant> ended, Optional<Instant> succeeded) {

    static final Pulse NONE = new Pulse(Optional.empty(), Optional.empty(), Optional.empty());

    Pulse begin(Instant now) {
        return new Pulse(Optional.of(now), ended, succeeded);
    }

    Pulse end(Instant now, boolean success) {
        return new Pulse(begun, Optional.of(now), success ? Optional.of(now) : succeeded);
    }
}
