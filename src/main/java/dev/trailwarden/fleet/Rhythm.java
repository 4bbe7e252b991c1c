package dev.trailwarden.fleet;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait from one look to the next: the interval, or after a failure that may pass less, but longer each
/// time.
///
/// @param jitter by how much, at random, a look may be late, so that many targets do not ask at once
record Rhythm(Duration interval, Duration jitter, RandomGenerator random) {

    private static final Duration FIRST = Duration.ofSeconds(5);

    /// @param failures how many looks in a row failed with what may pass
    Duration next(int failures) {
        return failures == 0
                ? interval.plus(some(jitter))
                : later(FIRST.multipliedBy(1L << Math.min(failures - 1, 16)));
    }

    private Duration later(Duration backOff) {
        var time = backOff.plus(some(backOff));
        return time.compareTo(interval) < 0 ? time : interval.plus(some(jitter));
    }

    private Duration some(Duration time) {
        return Duration.ofMillis(random.nextLong(time.toMillis() + 1));
    }
}
