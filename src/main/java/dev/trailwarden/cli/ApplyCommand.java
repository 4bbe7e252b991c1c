package dev.trailwarden.cli;

import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Report;
import dev.trailwarden.model.Target;
import dev.trailwarden.report.PlanText;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `apply`: make it so, as far as no person need be asked.
@Command(
        name = "apply",
        header = "Create what is missing and put right what drifted.",
        description = {
            "Prints the plan, carries it out, and prints how each step ended; looks up to three times until all is as"
                    + " declared. It writes only what two reads agree on, believes only what it reads back, and"
                    + " never deletes. The exit code answers for what remains.",
            "",
            "What was seen before and is gone, was recreated, or would be weakened is left alone unless it is approved"
                    + " by name."
        },
        footer = {
            "  trailwarden apply audit-trail.yaml --parameter TableName=orders",
            "  trailwarden apply audit-trail.yaml --approve AuditTable",
            "  trailwarden apply audit-trail.yaml \\",
            "    --approve AuditTable.DeletionProtectionEnabled",
            "  trailwarden apply audit-trail.yaml -o json | \\",
            "    jq '.targets[].looks[].steps[] | select(.outcome.result == \"failed\")'"
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
    Consent consent() {
        return new Consent(true, approved);
    }

    @Override
    void visit(Desk desk, Target target, Teller teller) {
        var report = look(desk, target, List.of(), teller);
        for (int looks = 1;
                looks < LOOKS && isUnfinished(report) && desk.timer().pause(BETWEEN);
                looks++) {
            report = look(desk, target, report.findings(), teller);
        }
        teller.say(PlanText.summary(report));
    }

    private static Report look(Desk desk, Target target, Collection<Finding> before, Teller teller) {
        var plan = desk.writer().plan(target, before, teller.looking(target));
        teller.say(teller.text().lines(plan));
        var report = desk.writer().apply(plan, teller.correcting(plan));
        teller.keep(report);
        teller.say(teller.text().lines(report));
        return report;
    }

    /// Whether another look may bring more: something is settling, or waited for something else.
    private static boolean isUnfinished(Report report) {
        return report.findings().stream().anyMatch(Finding.Pending.class::isInstance)
                || report.outcomes().stream()
                        .anyMatch(outcome -> outcome.step().writes() && !(outcome instanceof Outcome.Fixed));
    }
}
