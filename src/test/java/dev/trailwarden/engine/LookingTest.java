package dev.trailwarden.engine;

import static dev.trailwarden.testing.Expected.OFF;
import static dev.trailwarden.testing.Expected.ON;
import static dev.trailwarden.testing.Expected.compliant;
import static dev.trailwarden.testing.Expected.drifted;
import static dev.trailwarden.testing.Expected.subject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.control.Unsettled;
import dev.trailwarden.model.Change;
import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Failure.Kind;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Step.Verb;
import dev.trailwarden.model.Tree;
import dev.trailwarden.model.Verdict;
import dev.trailwarden.testing.House;
import dev.trailwarden.testing.ShelfRefusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LookingTest {

    private final House house = new House();

    @Test
    void whatIsAsDeclaredNeedsOneReadAndNoWrite() {
        house.shelf("attic", Map.of("Lit", ON)).shelves.put("attic", Map.of("Lit", ON));

        var report = house.look();

        assertThat(report.outcomes()).isEmpty();
        assertThat(report.findings()).containsExactly(compliant("attic.Name"), compliant("attic.Lit"));
        assertThat(house.shelves.calls()).containsExactly("look attic", "read attic.Lit");
    }

    @Test
    void leavesAloneWhatIsNotDeclared() {
        house.shelf("attic", Map.of("Lit", ON)).shelves.put("attic", Map.of("Lit", ON, "Locked", OFF));

        house.look();

        assertThat(house.shelves.calls()).containsExactly("look attic", "read attic.Lit");
    }

    @Test
    void leavesAloneWhatIsNotDeclaredInsideAProperty() {
        house.shelf("attic", Map.of("Paint", paint("Inside", "red")))
                .shelves
                .put("attic", Map.of("Paint", paint("Inside", "blue").and("Outside", Tree.text("green"))));

        var plan = house.plan();

        var change = new Change("Inside", Optional.of(Tree.text("red")), Optional.of(Tree.text("blue")));
        assertThat(plan.steps())
                .contains(new Step(new Finding.Drifted(subject("attic.Paint"), List.of(change)), Verb.CORRECT));
        house.apply(plan);
        assertThat(house.shelves.writes()).containsExactly("write attic.Paint {Inside: red, Outside: green}");
    }

    @Test
    void whatIsNotConfiguredAtAllHasDrifted() {
        house.shelf("attic", Map.of("Lit", ON)).shelves.put("attic", Map.of());

        assertThat(house.plan().findings())
                .contains(new Finding.Drifted(
                        subject("attic.Lit"), List.of(new Change("", Optional.of(ON), Optional.empty()))));
    }

    @Test
    void asksAboutWhatCannotBeWritten() {
        house.shelf("attic", Map.of("Wood", Tree.text("oak"))).shelves.put("attic", Map.of("Wood", Tree.text("pine")));

        var report = house.look();

        var step = new Step(
                drifted("attic.Wood", Tree.text("oak"), Tree.text("pine")), Verb.ASK, "cannot be changed in place");
        assertThat(report.outcomes()).containsExactly(new Outcome.Skipped(step, "cannot be changed in place"));
        assertThat(house.shelves.writes()).isEmpty();
    }

    @Test
    void neverTakesWhatItCannotReadForDrift() {
        house.shelf("attic", Map.of("Lit", ON)).shelves.put("attic", Map.of("Lit", OFF));
        house.shelves.answer("read attic.Lit", 1, new ShelfRefusal(Kind.DENIED));

        var report = house.look();

        var unknown = new Finding.Unknown(subject("attic.Lit"), new Failure(Kind.DENIED, "Refused", "refused"));
        assertThat(report.plan().steps()).contains(new Step(unknown, Verb.WAIT, "Refused: refused"));
        assertThat(report.outcomes()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void waitsForWhatTheCloudIsStillAtWorkOn() {
        house.shelf("attic", Map.of("Lit", ON)).shelves.put("attic", Map.of("Lit", OFF));
        house.shelves.answer("read attic.Lit", 1, new Unsettled("attic is UPDATING"));

        var report = house.look();

        var pending = new Finding.Pending(subject("attic.Lit"), Optional.empty(), "attic is UPDATING");
        assertThat(report.plan().steps()).contains(new Step(pending, Verb.WAIT, "attic is UPDATING"));
        assertThat(report.outcomes()).isEmpty();
    }

    @Test
    void aResourceThatOnlySomeReadsFindIsUnknown() {
        house.createMissing().shelf("attic", Map.of("Lit", OFF, "Locked", OFF));
        house.shelves.put("attic", Map.of("Lit", ON, "Locked", OFF));
        house.shelves.answer("look attic", 1, new ShelfRefusal(Kind.ABSENT));
        house.shelves.answer("read attic.Lit", 1, new ShelfRefusal(Kind.ABSENT));

        assertThat(house.look().findings())
                .containsExactly(
                        new Finding.Unknown(subject("attic.Name"), Register.DISAGREEMENT),
                        new Finding.Unknown(subject("attic.Lit"), Register.DISAGREEMENT),
                        compliant("attic.Locked"));
        assertThat(house.shelves.writes()).isEmpty();
    }

    @Test
    void aPropertyCannotBeMissingFromAResourceThatIsThere() {
        house.shelf("attic", Map.of("Lit", OFF)).shelves.put("attic", Map.of("Lit", ON));
        house.shelves.answer("read attic.Lit", 1, new ShelfRefusal(Kind.ABSENT));

        assertThat(house.look().findings())
                .containsExactly(
                        compliant("attic.Name"), new Finding.Unknown(subject("attic.Lit"), Register.DISAGREEMENT));
    }

    private static Tree.Fields paint(String side, String colour) {
        return Tree.fields().and(side, Tree.text(colour));
    }
}
