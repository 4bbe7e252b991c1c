package dev.trailwarden.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A plan, and how each of its steps that asked for action ended.
public record Report(Plan plan, List<Outcome> outcomes) {

    public Report {
        outcomes = List.copyOf(outcomes);
    }

    /// What is to be believed of every subject after the outcomes.
    public List<Finding> findings() {
        var ended = outcomes.stream()
                .collect(Collectors.toMap(outcome -> outcome.step().subject(), Function.identity()));
        return plan.steps().stream()
                .map(step -> ended.containsKey(step.subject())
                        ? ended.get(step.subject()).finding()
                        : step.finding())
                .toList();
    }

    public Verdict verdict() {
        return Verdict.of(findings());
    }
}
