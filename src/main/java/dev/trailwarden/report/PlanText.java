package dev.trailwarden.report;

import dev.trailwarden.model.Change;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Plan;
import dev.trailwarden.model.Report;
import dev.trailwarden.model.State;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Subject;
import dev.trailwarden.model.Tree;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Plans and reports as lines that a person reads: a sign, the place in the template's own words, and live → declared.
public final class PlanText {

    private PlanText() {}

    /// What a plan is going to do, a line for each place that changes; nothing where all is as declared.
    public static Stream<String> lines(Plan plan) {
        return plan.blindness()
                .map(failure -> Stream.of(Step.Verb.WAIT.symbol() + " nothing can be looked at  (" + failure + ")"))
                .orElseGet(() -> plan.steps().stream().flatMap(step -> lines(plan, step)));
    }

    /// Every declared property in one word, with what differs beneath.
    public static Stream<String> states(Plan plan) {
        return plan.steps().stream()
                .flatMap(step -> Stream.concat(
                        Stream.of("%-9s  %s".formatted(step.finding().state(), step.subject())),
                        lines(plan, step).map(line -> "           " + line)));
    }

    /// How each step that was taken ended.
    public static Stream<String> lines(Report report) {
        return report.outcomes().stream().map(PlanText::line);
    }

    /// A plan in one line.
    public static String summary(Plan plan) {
        return "Plan: %d to create, %d to correct, %d to decide, %d not known, %d as declared."
                .formatted(
                        count(plan, Step.Verb.CREATE),
                        count(plan, Step.Verb.CORRECT),
                        count(plan, Step.Verb.ASK),
                        count(plan, Step.Verb.WAIT),
                        count(plan, Step.Verb.KEEP));
    }

    /// What remains after a report, in one line.
    public static String summary(Report report) {
        var findings = report.findings();
        return Arrays.stream(State.values())
                .map(state -> findings.stream()
                                .filter(finding -> finding.state() == state)
                                .count() + " " + state)
                .collect(Collectors.joining(", ", "Now: ", "."));
    }

    private static long count(Plan plan, Step.Verb verb) {
        return plan.steps().stream().filter(step -> step.verb() == verb).count();
    }

    private static Stream<String> lines(Plan plan, Step step) {
        return switch (step.finding()) {
            case Finding.Compliant _ -> Stream.empty();
            case Finding.Absent(var subject) -> Stream.of(line(step, subject.toString(), declared(plan, subject)));
            case Finding.Drifted(var subject, var changes) ->
                changes.stream().map(change -> line(step, place(subject, change), difference(change)));
            case Finding.Unknown(var subject, var _) -> Stream.of(line(step, subject.toString(), "unknown"));
            case Finding.Pending(var subject, var _, var _) -> Stream.of(line(step, subject.toString(), "pending"));
        };
    }

    private static String line(Step step, String place, String what) {
        return step.verb().symbol() + " " + place + "  " + what
                + (step.reason().isEmpty() ? "" : "  (" + step.reason() + ")");
    }

    static String line(Outcome outcome) {
        var subject = outcome.step().subject();
        return switch (outcome) {
            case Outcome.Fixed _ -> "fixed     " + subject;
            case Outcome.Pending(var _, var until) ->
                "pending   " + subject + "  written, not to be seen yet; until " + until;
            case Outcome.StillDrifted _ -> "drifted   " + subject + "  still, though AWS accepted the write";
            case Outcome.Failed(var _, var failure) -> "failed    " + subject + "  " + failure;
            case Outcome.Skipped(var _, var reason) -> "skipped   " + subject + "  " + reason;
        };
    }

    /// Where a change is, from the logical id down.
    static String place(Subject subject, Change change) {
        return subject + (change.path().isEmpty() || change.path().startsWith("[") ? "" : ".") + change.path();
    }

    private static String difference(Change change) {
        return value(change.live()) + " → " + value(change.declared());
    }

    static String value(Optional<Tree> tree) {
        return tree.map(Tree::toString).orElse("(none)");
    }

    private static String declared(Plan plan, Subject subject) {
        return plan.target().declarations().stream()
                .filter(declaration -> declaration.resource().equals(subject.resource()))
                .findFirst()
                .flatMap(declaration -> declaration.property(subject.property()))
                .map(Tree::toString)
                .orElse(subject.resource().name());
    }
}
