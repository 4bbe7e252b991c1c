package dev.trailwarden.report;

import static dev.trailwarden.testing.Looks.change;
import static dev.trailwarden.testing.Looks.compliant;
import static dev.trailwarden.testing.Looks.drifted;
import static dev.trailwarden.testing.Looks.look;
import static dev.trailwarden.testing.Looks.plan;
import static dev.trailwarden.testing.Looks.subject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.model.Change;
import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Failure.Kind;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Step.Verb;
import dev.trailwarden.model.Tree;
import dev.trailwarden.testing.FixedTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanTextTest {

    private static final Failure DENIED = new Failure(Kind.DENIED, "AccessDenied", "no");
    private static final Step PAINTED = drifted("Paint", change("Inside", "red", "blue"), change("[2].Top", "a", "b"));
    private static final Step UNKNOWN = new Step(new Finding.Unknown(subject("Lit"), DENIED), Verb.WAIT, "" + DENIED);

    @Test
    void saysNothingOfWhatIsAsDeclared() {
        assertThat(PlanText.PLAIN.lines(plan(compliant("Lit")))).isEmpty();
    }

    @Test
    void hasALineForEachPlaceFromLiveToDeclared() {
        assertThat(PlanText.PLAIN.lines(plan(compliant("Lit"), PAINTED)))
                .containsExactly("~ Shelf.Paint.Inside  blue → red", "~ Shelf.Paint[2].Top  b → a");
    }

    @Test
    void namesThePropertyWhereAllOfItDiffersAndWhereThereIsNothing() {
        var added = new Change("", Optional.of(Tree.flag(true)), Optional.empty());
        var surplus = new Change("Top", Optional.empty(), Optional.of(Tree.text("red")));

        assertThat(PlanText.PLAIN.lines(plan(drifted("Lit", added), drifted("Paint", surplus))))
                .containsExactly("~ Shelf.Lit  (none) → true", "~ Shelf.Paint.Top  red → (none)");
    }

    @Test
    void showsWhatIsDeclaredOfWhatIsAbsent() {
        var missing = new Step(new Finding.Absent(subject("Name")), Verb.CREATE);
        var wood = new Step(new Finding.Absent(subject("Wood")), Verb.ASK, "seen before and gone");

        assertThat(PlanText.PLAIN.lines(plan(missing, wood)))
                .containsExactly("+ Shelf.Name  attic", "! Shelf.Wood  oak  (seen before and gone)");
    }

    @Test
    void saysWhyItWaits() {
        var settling = new Finding.Pending(subject("Wood"), Optional.empty(), "attic is UPDATING");

        assertThat(PlanText.PLAIN.lines(plan(UNKNOWN, new Step(settling, Verb.WAIT, "attic is UPDATING"))))
                .containsExactly(
                        "? Shelf.Lit  unknown  (AccessDenied: no)", "? Shelf.Wood  pending  (attic is UPDATING)");
    }

    @Test
    void saysOnceThatNothingCanBeLookedAt() {
        assertThat(PlanText.PLAIN.lines(plan(UNKNOWN, UNKNOWN)))
                .containsExactly("? nothing can be looked at  (AccessDenied: no)");
    }

    @Test
    void tellsEveryStateWithWhatDiffersBeneath() {
        assertThat(PlanText.PLAIN.states(plan(compliant("Lit"), drifted("Wood", change("", "oak", "pine")))))
                .containsExactly(
                        "compliant  Shelf.Lit", "drifted    Shelf.Wood", "           ~ Shelf.Wood  pine → oak");
    }

    @Test
    void tellsHowEachStepEnded() {
        var outcomes = List.of(
                new Outcome.Fixed(PAINTED),
                new Outcome.Pending(PAINTED, FixedTime.START),
                new Outcome.StillDrifted(PAINTED),
                new Outcome.Failed(PAINTED, DENIED),
                new Outcome.Skipped(PAINTED, "two reads differ"));

        assertThat(outcomes.stream().map(PlanText.PLAIN::line))
                .containsExactly(
                        "fixed     Shelf.Paint",
                        "pending   Shelf.Paint  written, not to be seen yet; until 2026-01-01T00:00:00Z",
                        "drifted   Shelf.Paint  still, though AWS accepted the write",
                        "failed    Shelf.Paint  AccessDenied: no",
                        "skipped   Shelf.Paint  two reads differ");
    }

    @Test
    void sumsUpWhatIsToBeDoneAndWhatRemains() {
        var plan = plan(compliant("Lit"), PAINTED, UNKNOWN);

        assertThat(PlanText.summary(plan))
                .isEqualTo("Plan: 0 to create, 1 to correct, 0 to decide, 1 not known, 1 as declared.");
        assertThat(PlanText.summary(look(plan, new Outcome.Fixed(PAINTED)).report()))
                .isEqualTo("Now: 2 compliant, 0 drifted, 0 absent, 1 unknown, 0 pending.");
    }
}
