package dev.trailwarden.cli;

import dev.trailwarden.engine.Progress;
import dev.trailwarden.model.Plan;
import dev.trailwarden.model.Report;
import dev.trailwarden.model.Target;
import dev.trailwarden.report.PlanText;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Tells a person what is seen and done at one target, as it happens, and keeps it for whoever wants all of it at once.
///
/// @param out where lines for a person go
/// @param looks all that was seen so far
record Teller(PlanText text, PrintWriter out, ProgressLine line, List<Report> looks) {

    Teller(PlanText text, PrintWriter out, ProgressLine line) {
        this(text, out, line, new ArrayList<>());
    }

    void say(Stream<String> lines) {
        line.clear();
        lines.forEach(out::println);
        out.flush();
    }

    void say(String sentence) {
        say(Stream.of(sentence));
    }

    void keep(Report report) {
        line.clear();
        looks.add(report);
    }

    /// Everything declared is looked at, and each resource's existence as well.
    Progress looking(Target target) {
        var subjects = target.declarations().stream()
                .mapToLong(declaration -> 1 + declaration.properties().size())
                .sum();
        return line.of("looking at", subjects);
    }

    Progress correcting(Plan plan) {
        return line.of(
                "putting right",
                plan.steps().stream().filter(step -> step.writes()).count());
    }
}
