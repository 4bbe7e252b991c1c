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
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StateLogTest {

    private static final Failure DENIED = new Failure(Kind.DENIED, "AccessDenied", "no");
    private static final Step PINE = drifted("Wood", change("", "oak", "pine"));
    private static final String WOOD = " target=home resource=Shelf property=Wood ";

    private final Ear ear = new Ear();
    private final StateLog log = new StateLog(ear);

    @Test
    void isSilentWhileAllIsWell() {
        log.accept(look(compliant("Wood")));
        log.accept(look(compliant("Wood")));

        assertThat(ear.heard()).isEmpty();
    }

    @Test
    void tellsAChangeOfStateOnce() {
        log.accept(look(PINE));
        assertThat(ear.heard()).containsExactly("WARNING drifted" + WOOD + "path=\"\" declared=oak live=pine");

        log.accept(look(PINE));
        assertThat(ear.heard()).isEmpty();

        log.accept(look(compliant("Wood")));
        assertThat(ear.heard()).containsExactly("INFO compliant" + WOOD.stripTrailing());
    }

    @Test
    void tellsThatWhatDriftedDriftedFurther() {
        log.accept(look(PINE));
        ear.heard();

        log.accept(look(drifted("Wood", change("", "oak", "ash"))));

        assertThat(ear.heard()).containsExactly("WARNING drifted" + WOOD + "path=\"\" declared=oak live=ash");
    }

    @Test
    void tellsWhyAPersonIsAsked() {
        log.accept(look(new Step(new Finding.Absent(subject("Wood")), Verb.ASK, "seen before and gone")));

        assertThat(ear.heard()).containsExactly("WARNING absent" + WOOD + "reason=\"seen before and gone\"");
    }

    @Test
    void tellsEveryRemediationEvenTheSameTwice() {
        log.accept(look(plan(PINE), new Outcome.Failed(PINE, DENIED)));
        ear.heard();

        log.accept(look(plan(PINE), new Outcome.Failed(PINE, DENIED)));

        assertThat(ear.heard())
                .containsExactly("ERROR failed" + WOOD + "error=\"AccessDenied: no\" path=\"\" declared=oak live=pine");
    }

    @Test
    void tellsHowRemediationsEnd() {
        log.accept(look(plan(PINE), new Outcome.Fixed(PINE)));
        log.accept(look(plan(PINE), new Outcome.Pending(PINE, FixedTime.START)));
        log.accept(look(plan(PINE), new Outcome.StillDrifted(PINE)));

        assertThat(ear.heard())
                .containsExactly(
                        "WARNING drifted" + WOOD + "path=\"\" declared=oak live=pine",
                        "INFO fixed" + WOOD + "path=\"\" declared=oak live=pine",
                        "INFO pending" + WOOD + "until=2026-01-01T00:00:00Z path=\"\" declared=oak live=pine",
                        "WARNING still_drifted" + WOOD + "path=\"\" declared=oak live=pine");
    }

    @Test
    void tellsOnceWhatIsNotAttempted() {
        log.accept(look(plan(PINE), new Outcome.Skipped(PINE, "observed only")));
        log.accept(look(plan(PINE), new Outcome.Skipped(PINE, "observed only")));

        assertThat(ear.heard())
                .containsExactly(
                        "WARNING drifted" + WOOD + "path=\"\" declared=oak live=pine",
                        "WARNING skipped" + WOOD + "reason=\"observed only\" path=\"\" declared=oak live=pine");
    }

    @Test
    void tellsOnceThatItIsBlindAndOnceThatItSeesAgain() {
        var blind = new Step(new Finding.Unknown(subject("Wood"), DENIED), Verb.WAIT, "AccessDenied: no");

        log.accept(look(blind));
        log.accept(look(blind));
        assertThat(ear.heard()).containsExactly("WARNING blind target=home error=\"AccessDenied: no\"");

        log.accept(look(compliant("Wood")));
        assertThat(ear.heard()).containsExactly("INFO sighted target=home");
    }

    @Test
    void blindnessChangesNothingOfWhatWasTold() {
        var blind = new Step(new Finding.Unknown(subject("Wood"), DENIED), Verb.WAIT, "AccessDenied: no");
        log.accept(look(PINE));
        log.accept(look(blind));
        ear.heard();

        log.accept(look(PINE));

        assertThat(ear.heard()).containsExactly("INFO sighted target=home");
    }

    @Test
    void quotesWhatWouldNotBeOneWord() {
        var change = new Change("Rules[\"a b\"]", Optional.of(Tree.text("a=b")), Optional.of(Tree.text("x\ny")));

        log.accept(look(drifted("Wood", change)));

        assertThat(ear.heard())
                .containsExactly(
                        "WARNING drifted" + WOOD + "path=\"Rules[\\\"a b\\\"]\" declared=\"a=b\" live=\"x\\ny\"");
    }
}
