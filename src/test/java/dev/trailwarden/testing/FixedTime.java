package dev.trailwarden.testing;

import dev.trailwarden.engine.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// A clock that stands still but for those who wait by it, so that no test ever sleeps.
public final class FixedTime extends Clock implements Timer {

    public static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = START;
    private boolean stopping;

    @Override
    public boolean pause(Duration time) {
        if (stopping) {
            return false;
        }
        pauses.add(time);
        pass(time);
        return true;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /// From now on the program is about to stop, and nobody may wait.
    public void stop() {
        stopping = true;
    }

    /// All waits so far.
    public List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
