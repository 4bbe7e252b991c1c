package dev.trailwarden.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class BrakeTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final Brake brake = new Brake();

    @Test
    void waitsItsTime() {
        assertThat(brake.pause(Duration.ofMillis(1))).isTrue();
    }

    @Test
    void letsNobodyWaitOnceTheProgramStops() {
        brake.stop();

        assertThat(brake.pause(LONG)).isFalse();
    }

    @Test
    void endsTheWaitsThatAreUnderWay() throws ExecutionException, InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = threads.submit(() -> brake.pause(LONG));

            brake.stop();

            assertThat(waiting.get()).isFalse();
        }
    }

    @Test
    void endsWithAnInterruptionAndPassesItOn() {
        Thread.currentThread().interrupt();

        assertThat(brake.pause(LONG)).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }
}
