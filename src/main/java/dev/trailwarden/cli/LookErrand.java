package dev.trailwarden.cli;

import dev.trailwarden.model.Plan;
import dev.trailwarden.model.Report;
import dev.trailwarden.model.Target;
import dev.trailwarden.report.PlanText;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/// A command that looks once and writes nothing.
abstract class LookErrand extends TemplateErrand {

    @Option(
            names = "--detailed",
            description = "Show what is as declared too, with its value, and beneath each property how severe it is if"
                    + " it drifts, and why. JSON has all of this always.")
    private boolean detailed;

    @Override
    final void visit(Desk desk, Target target, Teller teller) {
        var plan = desk.reader().plan(target, List.of(), teller.looking(target));
        teller.keep(new Report(plan, List.of()));
        teller.say(lines(teller.text(), plan));
    }

    @Override
    final boolean isDetailed() {
        return detailed;
    }

    abstract Stream<String> lines(PlanText text, Plan plan);
}
