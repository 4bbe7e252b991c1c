package dev.trailwarden.engine;

import java.time.Duration;
import java.time.Instant;

/// How long one look may wait, all its waits together; each wait of a row is twice as long as the one before.
final class Patience {

    private static final Duration WHOLE = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final World world;
    private final Instant end;

    Patience(World world) {
        this.world = world;
        this.end = world.clock().instant().plus(WHOLE);
    }

    /// A row of waits between reads, which ends after `limit` at the latest.
    Row reads(Duration limit) {
        return row(Duration.ofMillis(100), limit);
    }

    /// A row of waits between attempts to write: longer ones, for each attempt costs budget.
    Row writes(Duration limit) {
        return row(Duration.ofSeconds(1), limit);
    }

    private Row row(Duration first, Duration limit) {
        var latest = world.clock().instant().plus(limit);
        return new Row(first, latest.isBefore(end) ? latest : end);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /// Waits that belong together; the last is cut short to end with the row.
    final class Row {

        private final Instant latest;
        private Duration next;

        private Row(Duration first, Instant latest) {
            this.next = first;
            this.latest = latest;
        }

        /// Waits once more; false when there is no time left, or the program stops.
        boolean pause() {
            var left = Duration.between(world.clock().instant(), latest);
            var time = shorter(next, left);
            next = shorter(next.multipliedBy(2), LONGEST);
            return left.isPositive() && world.timer().pause(time);
        }
    }
}
