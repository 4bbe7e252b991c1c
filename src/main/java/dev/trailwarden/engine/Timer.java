package dev.trailwarden.engine;

import java.time.Duration;

/// The only way the engine waits.
@FunctionalInterface
public interface Timer {

    /// Waits; false, and at once, when the program is about to stop and nothing more should be begun.
    boolean pause(Duration time);
}
