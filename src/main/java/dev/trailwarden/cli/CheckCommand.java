package dev.trailwarden.cli;

import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Verdict;
import dev.trailwarden.report.PlanText;
import java.util.List;
import picocli.CommandLine.Command;

/// `check`: the state of every declared property.
@Command(name = "check", description = "Tell the state of every declared property; write nothing.")
final class CheckCommand extends TemplateErrand {

    @Override
    int work(Desk desk) {
        var plan = desk.reader().plan(target(desk, Consent.NONE), List.of());
        PlanText.states(plan).forEach(out()::println);
        return ExitCode.of(Verdict.of(plan.findings()));
    }
}
