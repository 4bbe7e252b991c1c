package dev.trailwarden.engine;

import java.time.Duration;
import java.time.Instant;

/// How long one look may wait, all its waits together; each wait of a row is twice as long as the one before.
final class Patience {

    private static final Duration WHOLE = Duration.ofMinutes(1);
    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final World world;
    private final Instant end;

    Patience(World world) {
        this.world = world;
        this.end = world.clock().instant().plus(WHOLE);
    }

    /// A row of waits that ends after `limit` at the latest.
    Row row(Duration limit) {
        var latest = world.clock().instant().plus(limit);
        return new Row(latest.isBefore(end) ? latest : end);
    }

    /// Waits that belong together.
    final class Row {

        private final Instant latest;
        private Duration next = FIRST;

        private Row(Instant latest) {
            this.latest = latest;
        }

        /// Waits once more; false when there is no time left, or the program stops.
        boolean pause() {
            var time = next;
            next = next.multipliedBy(2).compareTo(LONGEST) < 0 ? next.multipliedBy(2) : LONGEST;
            return !world.clock().instant().plus(time).isAfter(latest)
                    && world.timer().pause(time);
        }
    }
}
