package dev.trailwarden.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import dev.trailwarden.control.Connection;
import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Failure.Kind;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Tree;
import dev.trailwarden.model.Verdict;
import dev.trailwarden.testing.FixedTime;
import dev.trailwarden.testing.Shelves;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final Attic attic;

    WatchTest(@TempDir Path directory) {
        this.attic = new Attic(directory);
    }

    @Test
    void looksRepairsAndTells() {
        attic.shelves.put("attic", Map.of("Locked", Tree.flag(false)));
        var watch = attic.watch();

        watch.look();

        assertThat(attic.told).singleElement().satisfies(look -> {
            assertThat(look.target()).isEqualTo("home");
            assertThat(look.report().outcomes())
                    .hasOnlyElementsOfType(Outcome.Fixed.class)
                    .hasSize(1);
        });
        assertThat(watch.pulse())
                .isEqualTo(new Pulse(
                        Optional.of(FixedTime.START), Optional.of(FixedTime.START), Optional.of(FixedTime.START)));
    }

    @Test
    void neverLooksTwiceAtOnce() throws InterruptedException {
        attic.shelves.put("attic", Map.of("Locked", Tree.flag(true)));
        var gate = new Gate(attic.shelves);
        var watch = attic.watch(_ -> Shelves.LOCATION, _ -> gate.pass(), LONG);
        var first = Thread.ofVirtual().start(watch::look);
        gate.reached.await();

        watch.look();
        assertThat(attic.told).isEmpty();

        gate.open.countDown();
        first.join();
        assertThat(attic.told).hasSize(1);
    }

    @Test
    void beginsNothingMoreOnceItIsDrained() {
        attic.shelves.put("attic", Map.of("Locked", Tree.flag(true)));
        var watch = attic.watch();

        watch.look();
        assertThat(watch.drain(LONG)).isTrue();
        watch.look();

        assertThat(attic.told).hasSize(1);
    }

    @Test
    void aLookThatTakesTooLongIsToldAsUnknown() {
        var gate = new Gate(attic.shelves);
        var watch = attic.watch(_ -> Shelves.LOCATION, _ -> gate.pass(), SHORT);

        watch.look();

        assertUnknown(new Failure(Kind.UNREACHABLE, "LookTimedOut", "the look took longer than PT0.05S"));
        assertThat(watch.pulse().succeeded()).isEmpty();
    }

    @Test
    void noLookBeginsWhileALateOneHasNotEnded() {
        var gate = new Gate(attic.shelves);
        var watch = attic.watch(_ -> Shelves.LOCATION, _ -> gate.passDeaf(), SHORT);
        watch.look();

        watch.look();
        assertThat(attic.told).hasSize(1);
        assertThat(watch.drain(SHORT)).isFalse();

        gate.open.countDown();
        assertThat(watch.drain(LONG)).isTrue();
    }

    @Test
    void whateverIsThrownIsToldAsALookThatFailed() {
        var watch = attic.watch(
                _ -> {
                    throw new IllegalStateException("no credentials");
                },
                _ -> attic.shelves,
                LONG);

        watch.look();

        assertUnknown(new Failure(Kind.UNEXPECTED, "IllegalStateException", "no credentials"));
    }

    @Test
    void goesOnAfterALookThatFailed() {
        attic.shelves.put("attic", Map.of("Locked", Tree.flag(true)));
        var failing = new CountDownLatch(1);
        var watch = attic.watch(
                _ -> {
                    if (failing.getCount() > 0) {
                        failing.countDown();
                        throw new IllegalStateException("no credentials");
                    }
                    return Shelves.LOCATION;
                },
                _ -> attic.shelves,
                LONG);

        watch.look();
        while (attic.told.size() < 2) {
            watch.look(); // the first may have told before it has quite ended
        }

        assertThat(attic.told)
                .extracting(look -> look.report().verdict())
                .containsExactly(Verdict.UNKNOWN, Verdict.COMPLIANT);
    }

    private void assertUnknown(Failure failure) {
        assertThat(attic.told)
                .singleElement()
                .extracting(look -> look.report().findings())
                .asInstanceOf(list(Finding.class))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding).isEqualTo(new Finding.Unknown(finding.subject(), failure)));
    }

    /// Holds a look up until it is opened.
    private record Gate(Shelves shelves, CountDownLatch reached, CountDownLatch open) {

        Gate(Shelves shelves) {
            this(shelves, new CountDownLatch(1), new CountDownLatch(1));
        }

        Connection pass() {
            reached.countDown();
            try {
                open.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            return shelves;
        }

        /// Nor does an interruption get it to end.
        Connection passDeaf() {
            while (open.getCount() > 0) {
                try {
                    open.await();
                } catch (InterruptedException interrupted) {
                    // Some calls are like this.
                }
            }
            return shelves;
        }
    }
}
