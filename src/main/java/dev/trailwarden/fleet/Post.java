package dev.trailwarden.fleet;

import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Report;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One target of the fleet: its watch, and when that is to look again.
final class Post {

    private final Outlook outlook;
    private final Watch watch;
    private final Rhythm rhythm;
    private final Clock clock;
    private volatile Instant due;
    private volatile int failures;

    Post(Outlook outlook, Watch watch, Rhythm rhythm, Clock clock) {
        this.outlook = outlook;
        this.watch = watch;
        this.rhythm = rhythm;
        this.clock = clock;
        this.due = clock.instant();
    }

    Outlook outlook() {
        return outlook;
    }

    Assignment assignment() {
        return outlook.assignment();
    }

    Watch watch() {
        return watch;
    }

    boolean isDue() {
        return !clock.instant().isBefore(due);
    }

    /// Targets reached the same way share a lane: what makes one of them hang makes all of them hang.
    String lane() {
        return assignment().region() + assignment().role();
    }

    void look() {
        due = clock.instant().plus(rhythm.next(0));
        failures = watch.look().filter(Post::mayPass).map(_ -> failures + 1).orElse(0);
        if (failures > 0) {
            due = clock.instant().plus(rhythm.next(failures));
        }
    }

    /// A look is overdue when it has not ended in a time that it should have been cut short in.
    boolean isOverdue() {
        var pulse = watch.pulse();
        var begun = pulse.begun()
                .filter(time ->
                        pulse.ended().filter(ended -> !ended.isBefore(time)).isEmpty());
        return begun.filter(time -> isLongAgo(time, watch.limit().multipliedBy(2)))
                .isPresent();
    }

    boolean isAttempted() {
        return isRecent(watch.pulse().ended());
    }

    boolean hasSucceeded() {
        return isRecent(watch.pulse().succeeded());
    }

    private boolean isRecent(Optional<Instant> time) {
        var bound = rhythm.interval().plus(rhythm.jitter()).multipliedBy(2).plus(watch.limit());
        return time.filter(instant -> !isLongAgo(instant, bound)).isPresent();
    }

    private boolean isLongAgo(Instant time, Duration bound) {
        return time.isBefore(clock.instant().minus(bound));
    }

    private static boolean mayPass(Report report) {
        return report.plan().findings().stream()
                .anyMatch(finding -> finding instanceof Finding.Unknown(var _, var failure) && failure.passing());
    }
}
