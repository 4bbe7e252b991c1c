package dev.trailwarden.engine;

import static dev.trailwarden.testing.Expected.OFF;
import static dev.trailwarden.testing.Expected.ON;
import static dev.trailwarden.testing.Expected.absent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.control.Unsettled;
import dev.trailwarden.model.Failure.Kind;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Step.Verb;
import dev.trailwarden.model.Tree;
import dev.trailwarden.testing.FixedTime;
import dev.trailwarden.testing.House;
import dev.trailwarden.testing.ShelfRefusal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CreationTest {

    private static final Step CREATE = new Step(absent("attic.Name"), Verb.CREATE);

    private final House house = new House().createMissing();

    @Test
    void createsWithAllThatIsDeclaredInOneCall() {
        house.shelf("attic", Map.of("Locked", ON, "Paint", Tree.fields().and("Inside", Tree.text("red"))));

        assertThat(house.look().outcomes())
                .containsExactly(
                        new Outcome.Fixed(CREATE),
                        new Outcome.Fixed(new Step(absent("attic.Locked"), Verb.CREATE)),
                        new Outcome.Fixed(new Step(absent("attic.Paint"), Verb.CREATE)));
        assertThat(house.shelves.writes()).containsExactly("create attic {Locked: true, Paint: {Inside: red}}");
    }

    @Test
    void findsNothingToDoAfterwards() {
        house.shelf("attic", Map.of("Locked", ON, "Shade", ON)).look();

        assertThat(house.plan().empty()).isTrue();
    }

    @Test
    void writesAfterwardsWhatTheCreationHadNoRoomFor() {
        house.shelf("attic", Map.of("Locked", ON, "Shade", ON)).look();

        assertThat(house.shelves.writes()).containsExactly("create attic {Locked: true}", "write attic.Shade true");
    }

    @Test
    void whatCannotBeWrittenAfterwardsIsStillNotAsDeclared() {
        house.shelf("attic", Map.of("Wood", Tree.text("oak")));

        assertThat(house.look().outcomes())
                .containsExactly(
                        new Outcome.Fixed(CREATE),
                        new Outcome.StillDrifted(new Step(absent("attic.Wood"), Verb.CREATE)));
    }

    @Test
    void createsNothingThatASecondReadFinds() {
        house.shelf("attic", Map.of("Locked", ON));
        var plan = house.plan();
        house.shelves.put("attic", Map.of("Locked", OFF));

        assertThat(house.apply(plan).outcomes())
                .containsExactly(
                        new Outcome.Skipped(CREATE, "a second read no longer finds it absent"),
                        new Outcome.Skipped(
                                new Step(absent("attic.Locked"), Verb.CREATE), "attic is absent or unknown"));
        assertThat(house.shelves.writes()).isEmpty();
    }

    @Test
    void waitsUntilItSeesWhatItCreated() {
        house.shelves.lag(3);

        assertThat(house.shelf("attic", Map.of()).look().outcomes()).containsExactly(new Outcome.Fixed(CREATE));
        assertThat(house.time.pauses())
                .containsExactly(Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofMillis(400));
    }

    @Test
    void waitsUntilWhatItCreatedIsReady() {
        house.shelf("attic", Map.of("Shade", ON));
        var plan = house.plan();
        house.shelves.answer("read attic.Shade", 1, new ShelfRefusal(Kind.ABSENT));
        house.shelves.answer("read attic.Shade", 2, new Unsettled("attic is CREATING"));

        assertThat(house.apply(plan).outcomes())
                .containsExactly(
                        new Outcome.Fixed(CREATE), new Outcome.Fixed(new Step(absent("attic.Shade"), Verb.CREATE)));
    }

    @Test
    void leavesForTheNextLookWhatItCannotSeeYet() {
        house.shelves.lag(1_000);

        assertThat(house.shelf("attic", Map.of("Shade", ON)).look().outcomes())
                .containsExactly(
                        new Outcome.Pending(CREATE, FixedTime.START.plus(Duration.ofMinutes(2))),
                        new Outcome.Skipped(
                                new Step(absent("attic.Shade"), Verb.CREATE), "attic is absent or unknown"));
        assertThat(house.shelves.writes()).containsExactly("create attic {}");
    }
}
