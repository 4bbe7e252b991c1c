package dev.trailwarden.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.model.Failure.Kind;
import dev.trailwarden.model.Tree;
import dev.trailwarden.testing.ShelfRefusal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthTest {

    /// Two intervals of five minutes, and the minute that a look may take.
    private static final Duration BOUND = Duration.ofMinutes(11);

    private static final Duration INSTANT = Duration.ofNanos(1);

    private final Attic attic;
    private final Watch watch;
    private final Health health;

    HealthTest(@TempDir Path directory) {
        this.attic = new Attic(directory);
        this.watch = attic.watch();
        this.health = new Health(attic.time);
    }

    @BeforeEach
    void stand() {
        attic.shelves.put("attic", Map.of("Locked", Tree.flag(true)));
        health.speakFor(watch, Duration.ofMinutes(5));
    }

    @Test
    void isAliveButNotReadyBeforeTheFirstLook() {
        assertThat(health.alive()).isTrue();
        assertThat(health.ready()).isFalse();
    }

    @Test
    void diesIfNoLookEverBegins() {
        attic.time.pass(BOUND.minus(INSTANT));
        assertThat(health.alive()).isTrue();

        attic.time.pass(INSTANT);
        assertThat(health.alive()).isFalse();
    }

    @Test
    void isReadyForAsLongAsASuccessIsRecent() {
        watch.look();
        assertThat(health.ready()).isTrue();

        attic.time.pass(BOUND.minus(INSTANT));
        assertThat(health.ready()).isTrue();
        attic.time.pass(INSTANT);
        assertThat(health.ready()).isFalse();
    }

    @Test
    void liesInLookingAndNotInWhatIsFound() {
        attic.shelves.lose("attic");

        watch.look();

        assertThat(health.alive()).isTrue();
        assertThat(health.ready()).isTrue();
    }

    @Test
    void staysAliveAndGrowsUnreadyWhereNothingCanBeSeen() {
        watch.look();
        assertThat(watch.pulse().succeeded()).isPresent();
        attic.shelves.answer("read attic.Locked", 10, new ShelfRefusal(Kind.DENIED));

        attic.time.pass(BOUND);
        while (attic.told.size() < 2) {
            watch.look(); // the first may have told before it has quite ended
        }

        assertThat(health.alive()).isTrue();
        assertThat(health.ready()).isFalse();
    }

    @Test
    void anErrandThatIsNotWatchingIsAliveForAMinute() {
        var idle = new Health(attic.time);

        assertThat(idle.alive()).isTrue();
        assertThat(idle.ready()).isFalse();
    }
}
