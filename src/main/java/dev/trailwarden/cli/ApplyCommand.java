package dev.trailwarden.cli;

import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Plan;
import dev.trailwarden.model.Report;
import dev.trailwarden.report.PlanText;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `apply`: make it so, as far as no person need be asked.
@Command(
        name = "apply",
        description = {
            "Create what is missing and put right what drifted; look up to three times until all is as declared.",
            "What was seen before and is gone, or would be weakened, is left alone unless approved by name."
        })
final class ApplyCommand extends TemplateErrand {

    private static final int LOOKS = 3;
    private static final Duration BETWEEN = Duration.ofSeconds(5);

    @Option(
            names = "--approve",
            paramLabel = "NAME",
            description = "Approve what a plan marks with '!': a resource (AuditTable) or a property"
                    + " (AuditTable.DeletionProtectionEnabled); may be repeated.")
    private Set<String> approved = Set.of();

    @Override
    int work(Desk desk) {
        var target = target(desk, new Consent(true, approved));
        var report = look(desk, desk.writer().plan(target, List.of()));
        for (int looks = 1;
                looks < LOOKS && isUnfinished(report) && desk.timer().pause(BETWEEN);
                looks++) {
            report = look(desk, desk.writer().plan(target, report.findings()));
        }
        out().println(PlanText.summary(report));
        return ExitCode.of(report.verdict());
    }

    private Report look(Desk desk, Plan plan) {
        PlanText.lines(plan).forEach(out()::println);
        out().flush();
        var report = desk.writer().apply(plan);
        PlanText.lines(report).forEach(out()::println);
        out().flush();
        return report;
    }

    /// Whether another look may bring more: something is settling, or waited for something else.
    private static boolean isUnfinished(Report report) {
        return report.findings().stream().anyMatch(Finding.Pending.class::isInstance)
                || report.outcomes().stream()
                        .anyMatch(outcome -> outcome.step().writes() && !(outcome instanceof Outcome.Fixed));
    }
}
