package dev.trailwarden.cli;

import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Verdict;
import dev.trailwarden.report.PlanText;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;

/// `plan`: what `apply` would do, as a diff.
@Command(
        name = "plan",
        description = "Show what differs from the template and what apply would do about it; write nothing.")
final class PlanCommand extends TemplateErrand {

    @Override
    int work(Desk desk) {
        var target = target(desk, new Consent(true, Set.of()));
        var plan = desk.reader().plan(target, List.of());
        PlanText.lines(plan).forEach(out()::println);
        out().println(PlanText.summary(plan));
        return ExitCode.of(Verdict.of(plan.findings()));
    }
}
