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
import dev.trailwarden.model.Verdict;
import dev.trailwarden.testing.FixedTime;
import dev.trailwarden.testing.House;
import dev.trailwarden.testing.ShelfRefusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetryTest {

    private static final String WRITE = "write attic.Shade true";

    private final House house = new House();

    @Test
    void triesAgainWhatConflicts() {
        house.shelf("attic", Map.of("Shade", ON)).shelves.put("attic", Map.of("Shade", OFF));
        refuse("write attic.Shade", 2, Kind.CONFLICT);

        assertThat(house.look().verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(house.shelves.writes()).containsExactly(WRITE, WRITE, WRITE);
        assertThat(house.time.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void looksAfreshEachTimeItTries() {
        house.shelf("attic", Map.of("Shade", ON)).shelves.put("attic", Map.of("Shade", OFF));
        var plan = house.plan();
        house.shelves.answer("look attic", 1, new Unsettled("attic is UPDATING"));

        assertThat(house.apply(plan).verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void losesPatienceAfterAMinute() {
        house.shelf("attic", Map.of("Shade", ON)).shelves.put("attic", Map.of("Shade", OFF));
        refuse("write attic.Shade", 1_000, Kind.CONFLICT);

        assertThat(house.look().outcomes()).containsExactly(failed("attic.Shade", Kind.CONFLICT));
        assertThat(house.time.instant()).isEqualTo(FixedTime.START.plus(Duration.ofMinutes(1)));
    }

    @Test
    void takesARefusalAtItsWord() {
        house.shelf("attic", Map.of("Locked", ON, "Shade", ON));
        for (var kind :
                List.of(Kind.DENIED, Kind.INVALID, Kind.ABSENT, Kind.THROTTLED, Kind.UNREACHABLE, Kind.UNEXPECTED)) {
            house.shelves.put("attic", Map.of("Locked", ON, "Shade", OFF));
            refuse("write attic.Shade", 1, kind);

            assertThat(house.look().outcomes()).containsExactly(failed("attic.Shade", kind));
        }
        assertThat(house.time.pauses()).isEmpty();
    }

    @Test
    void doubtsARefusalThatMayBeAboutWhatItJustWrote() {
        house.shelf("attic", Map.of("Lit", ON, "Shade", ON)).shelves.put("attic", Map.of("Lit", OFF, "Shade", OFF));
        refuse("write attic.Lit", 1, Kind.INVALID);
        refuse("write attic.Lit", 1, Kind.ABSENT);

        assertThat(house.look().verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void doubtsARefusalThatMayBeAboutAPrerequisiteItJustWrote() {
        house.shelf("attic", Map.of("Shade", ON)).label("note", "mind the step", "attic");
        house.shelves.put("attic", Map.of("Shade", OFF));
        refuse("create note", 2, Kind.INVALID);

        assertThat(house.look().verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void neverDoubtsThatItIsDenied() {
        house.shelf("attic", Map.of("Lit", ON, "Shade", ON)).shelves.put("attic", Map.of("Lit", OFF, "Shade", OFF));
        refuse("write attic.Lit", 1, Kind.DENIED);

        assertThat(house.look().outcomes()).contains(failed("attic.Lit", Kind.DENIED));
    }

    @Test
    void contributesToTheCreationEachTimeItIsTried() {
        house.createMissing().shelf("attic", Map.of("Locked", ON));
        refuse("create attic", 1, Kind.CONFLICT);

        house.look();

        assertThat(house.shelves.writes())
                .containsExactly("create attic {Locked: true}", "create attic {Locked: true}");
    }

    private void refuse(String call, int times, Kind kind) {
        house.shelves.answer(call, times, new ShelfRefusal(kind));
    }

    private static Outcome failed(String subject, Kind kind) {
        return new Outcome.Failed(
                new Step(drifted(subject, ON, OFF), Verb.CORRECT), new Failure(kind, "Refused", "refused"));
    }
}
