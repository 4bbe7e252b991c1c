package dev.trailwarden.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.model.Failure.Kind;
import dev.trailwarden.model.Step.Verb;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Failure DENIED = new Failure(Kind.DENIED, "AccessDenied", "no");

    @Test
    void believesOfEachSubjectWhatItsOutcomeSays() {
        var fixed = drifted("Fixed");
        var pending = drifted("Pending");
        var still = drifted("Still");
        var failed = drifted("Failed");
        var skipped = drifted("Skipped");
        var kept = new Step(new Finding.Compliant(subject("Kept")), Verb.KEEP);

        var report = report(
                List.of(kept, fixed, pending, still, failed, skipped),
                new Outcome.Fixed(fixed),
                new Outcome.Pending(pending, NOW),
                new Outcome.StillDrifted(still),
                new Outcome.Failed(failed, DENIED),
                new Outcome.Skipped(skipped, "observed only"));

        assertThat(report.findings())
                .containsExactly(
                        kept.finding(),
                        new Finding.Compliant(subject("Fixed")),
                        new Finding.Pending(subject("Pending"), Optional.of(NOW), "written, not seen yet"),
                        still.finding(),
                        failed.finding(),
                        skipped.finding());
        assertThat(report.verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void isCompliantOnceAllIsFixed() {
        var step = drifted("Lit");

        assertThat(report(List.of(step), new Outcome.Fixed(step)).verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void aPlanIsEmptyIfNothingIsToBeWritten() {
        var ask = new Step(drifted("Lit").finding(), Verb.ASK, "cannot be changed in place");

        assertThat(report(List.of(ask)).plan().empty()).isTrue();
        assertThat(report(List.of(ask, drifted("Locked"))).plan().empty()).isFalse();
    }

    private static Report report(List<Step> steps, Outcome... outcomes) {
        var target = new Target(
                "home", new Location("1", "eu-west-1"), Mode.ENFORCE, new Consent(false, Set.of()), List.of());
        return new Report(new Plan(target, NOW, steps), List.of(outcomes));
    }

    private static Step drifted(String property) {
        var change = new Change("", Optional.of(Tree.flag(true)), Optional.of(Tree.flag(false)));
        return new Step(new Finding.Drifted(subject(property), List.of(change)), Verb.CORRECT);
    }

    private static Subject subject(String property) {
        return new Subject(new ResourceId("attic", "Test::Shelf", "attic"), property);
    }
}
