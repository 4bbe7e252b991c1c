package dev.trailwarden.engine;

import static dev.trailwarden.testing.Expected.OFF;
import static dev.trailwarden.testing.Expected.ON;
import static dev.trailwarden.testing.Expected.drifted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.control.Unsettled;
import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Failure.Kind;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Step.Verb;
import dev.trailwarden.model.Tree;
import dev.trailwarden.testing.House;
import dev.trailwarden.testing.ShelfRefusal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final Step STEP = new Step(drifted("attic.Locked", ON, OFF), Verb.CORRECT);

    private final House house = new House().shelf("attic", Map.of("Locked", ON));

    @Test
    void writesWhatTwoReadsAgreeOn() {
        house.shelves.put("attic", Map.of("Locked", OFF));

        assertThat(house.look().outcomes()).containsExactly(new Outcome.Fixed(STEP));
        assertThat(house.shelves.calls())
                .containsExactly(
                        "look attic",
                        "read attic.Locked",
                        "read attic.Locked",
                        "look attic",
                        "write attic.Locked true",
                        "read attic.Locked");
    }

    @Test
    void writesNothingThatASecondReadFindsAsDeclared() {
        house.shelves.put("attic", Map.of("Locked", ON));
        house.shelves.flap("attic", "Locked", OFF);

        assertThat(house.look().outcomes())
                .containsExactly(new Outcome.Skipped(STEP, "a second read finds it as declared"));
        assertThat(house.shelves.writes()).isEmpty();
    }

    @Test
    void writesNothingWhereTwoReadsDiffer() {
        house.shelf("cellar", Map.of("Paint", inside("red"))).shelves.put("cellar", Map.of("Paint", inside("blue")));
        house.shelves.put("attic", Map.of("Locked", ON));
        house.shelves.flap("cellar", "Paint", inside("green"));

        assertThat(house.look().outcomes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Skipped.class,
                        skipped -> assertThat(skipped.reason()).isEqualTo("two reads differ"));
        assertThat(house.shelves.writes()).isEmpty();
    }

    @Test
    void writesNothingThatASecondReadCannotFind() {
        house.shelves.put("attic", Map.of("Locked", OFF));
        var plan = house.plan();
        house.shelves.lose("attic");

        assertThat(house.apply(plan).outcomes()).containsExactly(new Outcome.Skipped(STEP, "two reads differ"));
        assertThat(house.shelves.writes()).isEmpty();
    }

    @Test
    void writesNothingThatASecondReadFindsInMotion() {
        house.shelves.put("attic", Map.of("Locked", OFF));
        var plan = house.plan();
        house.shelves.answer("read attic.Locked", 1, new Unsettled("attic is UPDATING"));

        assertThat(house.apply(plan).outcomes()).containsExactly(new Outcome.Skipped(STEP, "two reads differ"));
        assertThat(house.shelves.writes()).isEmpty();
    }

    @Test
    void writesNothingThatASecondReadMayNotSee() {
        house.shelves.put("attic", Map.of("Locked", OFF));
        var plan = house.plan();
        house.shelves.answer("read attic.Locked", 1, new ShelfRefusal(Kind.DENIED));

        assertThat(house.apply(plan).outcomes())
                .containsExactly(new Outcome.Failed(STEP, new Failure(Kind.DENIED, "Refused", "refused")));
        assertThat(house.shelves.writes()).isEmpty();
    }

    private static Tree inside(String colour) {
        return Tree.fields().and("Inside", Tree.text(colour));
    }
}
