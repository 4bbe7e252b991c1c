package dev.trailwarden.engine;

import static dev.trailwarden.testing.Expected.OFF;
import static dev.trailwarden.testing.Expected.ON;
import static dev.trailwarden.testing.Expected.drifted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Failure.Kind;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Step.Verb;
import dev.trailwarden.testing.FixedTime;
import dev.trailwarden.testing.House;
import dev.trailwarden.testing.ShelfRefusal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadBackTest {

    private static final Step LOCKED = new Step(drifted("attic.Locked", ON, OFF), Verb.CORRECT);
    private static final Step SHADE = new Step(drifted("attic.Shade", ON, OFF), Verb.CORRECT);

    private final House house = new House();

    @Test
    void waitsOutTheReadsThatStillSeeThePast() {
        declare("Locked");
        house.shelves.lag(3);

        assertThat(house.look().outcomes()).containsExactly(new Outcome.Fixed(LOCKED));
        assertThat(house.shelves.writes()).containsExactly("write attic.Locked true");
    }

    @Test
    void waitsLongerEachTimeAndNoLongerThanItTakesToSettle() {
        declare("Locked");
        house.shelves.lag(1_000);

        house.look();

        assertThat(house.time.pauses())
                .extracting(Duration::toMillis)
                .containsExactly(100L, 200L, 400L, 800L, 1_600L, 3_200L, 3_700L);
    }

    @Test
    void whatNeverShowsInItsTimeIsStillNotAsDeclared() {
        declare("Locked");
        house.shelves.lag(1_000);

        assertThat(house.look().outcomes()).containsExactly(new Outcome.StillDrifted(LOCKED));
    }

    @Test
    void whatMayStillShowWhenPatienceEndsIsPending() {
        declare("Shade");
        house.shelves.lag(1_000);

        assertThat(house.look().outcomes())
                .containsExactly(new Outcome.Pending(SHADE, FixedTime.START.plus(Duration.ofMinutes(5))));
        assertThat(house.time.instant()).isEqualTo(FixedTime.START.plus(Duration.ofMinutes(1)));
    }

    @Test
    void allWaitsOfOneLookShareOnePatience() {
        house.shelf("cellar", Map.of("Shade", ON)).shelves.put("cellar", Map.of("Shade", OFF));
        declare("Shade");
        house.shelves.lag(1_000);

        assertThat(house.look().outcomes()).hasSize(2).hasOnlyElementsOfType(Outcome.Pending.class);
        assertThat(house.time.instant()).isEqualTo(FixedTime.START.plus(Duration.ofMinutes(1)));
    }

    @Test
    void whatCannotBeReadBackHasFailed() {
        declare("Locked");
        var plan = house.plan();
        house.shelves.flap("attic", "Locked", OFF);
        house.shelves.answer("read attic.Locked", 1_000, new ShelfRefusal(Kind.UNREACHABLE));

        assertThat(house.apply(plan).outcomes())
                .containsExactly(new Outcome.Failed(LOCKED, new Failure(Kind.UNREACHABLE, "Refused", "refused")));
    }

    @Test
    void beginsNoMoreWaitsWhenTheProgramStops() {
        declare("Locked");
        house.shelves.lag(1_000);
        house.time.stop();

        assertThat(house.look().outcomes())
                .containsExactly(new Outcome.Pending(LOCKED, FixedTime.START.plus(Duration.ofSeconds(10))));
        assertThat(house.time.pauses()).isEmpty();
    }

    private void declare(String property) {
        house.shelf("attic", Map.of(property, ON)).shelves.put("attic", Map.of(property, OFF));
    }
}
