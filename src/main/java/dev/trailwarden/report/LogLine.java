package dev.trailwarden.report;

import dev.trailwarden.model.Change;
import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Subject;
import java.lang.System.Logger.Level;
import java.util.stream.Stream;

/// One event in one line: a word, then `key=value` pairs, values with spaces quoted.
record LogLine(Level level, String text) {

    /// Nothing about the target can be looked at.
    static LogLine blind(String target, Failure failure) {
        return new LogLine(Level.WARNING, "blind").and("target", target).and("error", failure.toString());
    }

    /// The target can be looked at again.
    static LogLine sighted(String target) {
        return new LogLine(Level.INFO, "sighted").and("target", target);
    }

    static Stream<LogLine> of(String target, Step step) {
        var line = of(level(step.finding()), step.finding().state().toString(), target, step.subject());
        var reasoned = step.reason().isEmpty() ? line : line.and("reason", step.reason());
        return switch (step.finding()) {
            case Finding.Drifted(var _, var changes) -> changes.stream().map(reasoned::and);
            case Finding.Compliant _, Finding.Absent _, Finding.Unknown _, Finding.Pending _ -> Stream.of(reasoned);
        };
    }

    static Stream<LogLine> of(String target, Outcome outcome) {
        var step = outcome.step();
        var line = of(level(outcome), OutcomeWord.of(outcome), target, step.subject());
        var told = switch (outcome) {
            case Outcome.Fixed _, Outcome.StillDrifted _ -> line;
            case Outcome.Pending(var _, var until) -> line.and("until", until.toString());
            case Outcome.Failed(var _, var failure) -> line.and("error", failure.toString());
            case Outcome.Skipped(var _, var reason) -> line.and("reason", reason);
        };
        return step.finding() instanceof Finding.Drifted(var _, var changes)
                ? changes.stream().map(told::and)
                : Stream.of(told);
    }

    private static LogLine of(Level level, String event, String target, Subject subject) {
        return new LogLine(level, event)
                .and("target", target)
                .and("resource", subject.resource().toString())
                .and("property", subject.property());
    }

    private LogLine and(Change change) {
        return and("path", change.path())
                .and("declared", PlanText.value(change.declared()))
                .and("live", PlanText.value(change.live()));
    }

    private LogLine and(String key, String value) {
        var plain = value.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '=') && !value.isEmpty();
        return new LogLine(
                level,
                text + " " + key + "="
                        + (plain ? value : '"' + value.replace("\"", "\\\"").replace("\n", "\\n") + '"'));
    }

    private static Level level(Finding finding) {
        return switch (finding) {
            case Finding.Compliant _, Finding.Pending _ -> Level.INFO;
            case Finding.Drifted _, Finding.Absent _, Finding.Unknown _ -> Level.WARNING;
        };
    }

    private static Level level(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Fixed _, Outcome.Pending _ -> Level.INFO;
            case Outcome.StillDrifted _, Outcome.Skipped _ -> Level.WARNING;
            case Outcome.Failed _ -> Level.ERROR;
        };
    }
}
