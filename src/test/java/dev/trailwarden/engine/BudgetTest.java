package dev.trailwarden.engine;

import static dev.trailwarden.testing.Expected.OFF;
import static dev.trailwarden.testing.Expected.ON;
import static dev.trailwarden.testing.Expected.drifted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.control.Unsettled;
import dev.trailwarden.model.Failure.Kind;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Step.Verb;
import dev.trailwarden.testing.House;
import dev.trailwarden.testing.ShelfRefusal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final String SPENT = "the write budget of this hour is spent";

    private final House house = new House().shelf("attic", Map.of("Locked", ON, "Shade", ON));

    @Test
    void everyWriteCostsOne() {
        house.createMissing().purse.hold(5);

        house.look();

        assertThat(house.purse.left()).isEqualTo(3);
    }

    @Test
    void writesNothingMoreOnceTheBudgetIsSpent() {
        house.shelves.put("attic", Map.of("Locked", OFF, "Shade", OFF));
        house.purse.hold(1);

        assertThat(house.look().outcomes())
                .containsExactly(
                        new Outcome.Fixed(step("attic.Shade")), new Outcome.Skipped(step("attic.Locked"), SPENT));
        assertThat(house.shelves.writes()).containsExactly("write attic.Shade true");
    }

    @Test
    void aWriteThatWasRefusedCostsOneToo() {
        house.shelves.put("attic", Map.of("Locked", ON, "Shade", OFF));
        house.shelves.answer("write attic.Shade", 1_000, new ShelfRefusal(Kind.CONFLICT));
        house.purse.hold(3);

        assertThat(house.look().outcomes()).containsExactly(new Outcome.Skipped(step("attic.Shade"), SPENT));
        assertThat(house.shelves.writes()).hasSize(3);
    }

    @Test
    void whatIsInMotionCostsNothing() {
        house.shelves.put("attic", Map.of("Locked", ON, "Shade", OFF));
        house.shelves.answer("write attic.Shade", 3, new Unsettled("attic is UPDATING"));
        house.purse.hold(1);

        assertThat(house.look().outcomes()).containsExactly(new Outcome.Fixed(step("attic.Shade")));
        assertThat(house.purse.left()).isZero();
    }

    @Test
    void whatStaysInMotionIsLeftForTheNextLook() {
        house.shelves.put("attic", Map.of("Locked", ON, "Shade", OFF));
        house.shelves.answer("write attic.Shade", 1_000, new Unsettled("attic is UPDATING"));

        assertThat(house.look().outcomes())
                .containsExactly(new Outcome.Skipped(step("attic.Shade"), "attic is UPDATING"));
    }

    private static Step step(String subject) {
        return new Step(drifted(subject, ON, OFF), Verb.CORRECT);
    }
}
