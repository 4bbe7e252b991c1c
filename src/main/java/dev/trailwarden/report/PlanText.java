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
///
/// @param glossary where there is one, what is as declared is told too, and what each property is for
public record PlanText(Ink ink, Optional<Glossary> glossary) {

    /// Without colours, and short.
    public static final PlanText PLAIN = new PlanText(Ink.PLAIN, Optional.empty());

    private static final String INDENT = " ".repeat(11);

    /// What a plan is going to do, a line for each place that changes.
    public Stream<String> lines(Plan plan) {
        return plan.blindness()
                .map(failure -> Stream.of(sign(Step.Verb.WAIT) + " nothing can be looked at  (" + failure + ")"))
                .orElseGet(() -> plan.steps().stream().flatMap(step -> lines(plan, step)));
    }

    /// Every declared property in one word, with what differs beneath.
    public Stream<String> states(Plan plan) {
        return plan.steps().stream().flatMap(step -> states(plan, step));
    }

    /// How each step that was taken ended.
    public Stream<String> lines(Report report) {
        return report.outcomes().stream().map(this::line);
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

    private Stream<String> states(Plan plan, Step step) {
        var state = step.finding().state();
        var line = ink.paint(state, "%-9s".formatted(state)) + "  " + step.subject();
        return switch (step.finding()) {
            case Finding.Compliant(var subject) ->
                glossary.isEmpty()
                        ? Stream.of(line)
                        : Stream.concat(
                                Stream.of(line + "  " + declared(plan, subject)),
                                meaning(subject).map(text -> INDENT + text));
            case Finding.Drifted _, Finding.Absent _, Finding.Unknown _, Finding.Pending _ ->
                Stream.concat(Stream.of(line), lines(plan, step).map(text -> INDENT + text));
        };
    }

    private Stream<String> lines(Plan plan, Step step) {
        var meaning = meaning(step.subject()).map(text -> "    " + text);
        return Stream.concat(differences(plan, step), meaning);
    }

    private Stream<String> differences(Plan plan, Step step) {
        return switch (step.finding()) {
            case Finding.Compliant _ when glossary.isEmpty() -> Stream.empty();
            case Finding.Compliant(var subject) -> Stream.of(line(step, subject.toString(), declared(plan, subject)));
            case Finding.Absent(var subject) -> Stream.of(line(step, subject.toString(), declared(plan, subject)));
            case Finding.Drifted(var subject, var changes) ->
                changes.stream().map(change -> line(step, place(subject, change), difference(change)));
            case Finding.Unknown(var subject, var _) -> Stream.of(line(step, subject.toString(), "unknown"));
            case Finding.Pending(var subject, var _, var _) -> Stream.of(line(step, subject.toString(), "pending"));
        };
    }

    private Stream<String> meaning(Subject subject) {
        return glossary.stream().flatMap(known -> known.find(subject).stream()).map(Meaning::toString);
    }

    private String line(Step step, String place, String what) {
        return sign(step.verb()) + " " + place + "  " + what
                + (step.reason().isEmpty() ? "" : "  (" + step.reason() + ")");
    }

    private String sign(Step.Verb verb) {
        return ink.paint(verb, verb.symbol());
    }

    String line(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Fixed _ -> line(outcome, "fixed", "");
            case Outcome.Pending(var _, var until) ->
                line(outcome, "pending", "  written, not to be seen yet; until " + until);
            case Outcome.StillDrifted _ -> line(outcome, "drifted", "  still, though AWS accepted the write");
            case Outcome.Failed(var _, var failure) -> line(outcome, "failed", "  " + failure);
            case Outcome.Skipped(var _, var reason) -> line(outcome, "skipped", "  " + reason);
        };
    }

    private String line(Outcome outcome, String word, String more) {
        return ink.paint(outcome, word)
                + " ".repeat(10 - word.length())
                + outcome.step().subject()
                + more;
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
        return plan.target().declared(subject).toString();
    }
}
