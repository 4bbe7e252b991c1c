package dev.trailwarden.fleet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whether the program does its work, which is to look; never what it found.
public final class Health {

    private final Clock clock;
    private final Instant born;
    private volatile Optional<Watch> watch = Optional.empty();
    private volatile Duration bound = Duration.ofMinutes(1);

    public Health(Clock clock) {
        this.clock = clock;
        this.born = clock.instant();
    }

    /// From now on speaks for the watch, which looks again after `interval` at the latest.
    public void speakFor(Watch looks, Duration interval) {
        bound = interval.multipliedBy(2).plus(looks.limit());
        watch = Optional.of(looks);
    }

    /// Looks begin in time, and none is overdue beyond its time limit.
    public boolean alive() {
        return isRecent(watch.flatMap(looks -> looks.pulse().begun()).or(() -> Optional.of(born)));
    }

    /// The last look that could see everything is not long ago.
    public boolean ready() {
        return isRecent(watch.flatMap(looks -> looks.pulse().succeeded()));
    }

    private boolean isRecent(Optional<Instant> time) {
        return time.filter(clock.instant().minus(bound)::isBefore).isPresent();
    }
}
