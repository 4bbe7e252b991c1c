package dev.trailwarden.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final Duration INTERVAL = Duration.ofMinutes(5);
    private static final Duration JITTER = Duration.ofSeconds(30);

    private final Rhythm rhythm = new Rhythm(INTERVAL, JITTER, new Random(1));

    @Test
    void isLateByTheJitterAtMost() {
        var waits = IntStream.range(0, 1_000).mapToObj(_ -> rhythm.next(0)).toList();

        assertThat(waits).allSatisfy(wait -> assertThat(wait).isBetween(INTERVAL, INTERVAL.plus(JITTER)));
        assertThat(waits.stream().distinct().count()).isGreaterThan(900);
    }

    @Test
    void comesBackSoonAfterAFailureAndLaterEachTime() {
        assertThat(rhythm.next(1)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));
        assertThat(rhythm.next(2)).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(20));
        assertThat(rhythm.next(5)).isBetween(Duration.ofSeconds(80), Duration.ofSeconds(160));
    }

    @Test
    void waitsNeverMuchLongerThanTheInterval() {
        assertThat(IntStream.of(7, 20, 1_000).mapToObj(rhythm::next))
                .allSatisfy(wait -> assertThat(wait).isBetween(INTERVAL, INTERVAL.plus(JITTER)));
    }
}
