package dev.trailwarden.report;

import dev.trailwarden.model.Change;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Report;
import dev.trailwarden.model.ResourceId;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Subject;
import dev.trailwarden.model.Target;
import dev.trailwarden.model.Tree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Looks and their steps, each with its outcome, as trees.
record StepTree(Glossary glossary) {

    Tree look(Report report) {
        Map<Subject, Outcome> outcomes = report.outcomes().stream()
                .collect(Collectors.toMap(outcome -> outcome.step().subject(), Function.identity()));
        var plan = report.plan();
        return Tree.fields()
                .and("at", Tree.text(plan.at().toString()))
                .and(
                        "steps",
                        Tree.items(plan.steps().stream()
                                .map(step -> step(plan.target(), step)
                                        .and(
                                                "outcome",
                                                Optional.ofNullable(outcomes.get(step.subject()))
                                                        .map(StepTree::outcome)))));
    }

    private Tree.Fields step(Target target, Step step) {
        var subject = step.subject();
        var meaning = glossary.find(subject);
        var known = Tree.fields()
                .and("resource", resource(subject.resource()))
                .and("property", Tree.text(subject.property()))
                .and("state", Document.word(step.finding().state()))
                .and("verb", Document.word(step.verb()))
                .and("reason", nonEmpty(step.reason()))
                .and("severity", meaning.map(Meaning::severity).map(Tree::text))
                .and("because", meaning.map(Meaning::because).map(Tree::text))
                .and("declared", target.declared(subject));
        return switch (step.finding()) {
            case Finding.Compliant _, Finding.Absent _ -> known;
            case Finding.Drifted(var _, var changes) -> known.and("changes", changes(changes));
            case Finding.Unknown(var _, var failure) -> known.and("failure", Document.failure(failure));
            case Finding.Pending(var _, var until, var _) ->
                known.and("until", until.map(time -> Tree.text(time.toString())));
        };
    }

    private static Tree resource(ResourceId resource) {
        return Tree.fields()
                .and("logicalId", Tree.text(resource.logicalId()))
                .and("type", Tree.text(resource.type()))
                .and("name", Tree.text(resource.name()));
    }

    private static Tree changes(List<Change> changes) {
        return Tree.items(changes.stream()
                .map(change -> Tree.fields()
                        .and("path", Tree.text(change.path()))
                        .and("declared", change.declared())
                        .and("live", change.live())));
    }

    private static Tree outcome(Outcome outcome) {
        var result = Tree.fields().and("result", Tree.text(OutcomeWord.of(outcome)));
        return switch (outcome) {
            case Outcome.Fixed _, Outcome.StillDrifted _ -> result;
            case Outcome.Pending(var _, var until) -> result.and("until", Tree.text(until.toString()));
            case Outcome.Failed(var _, var failure) -> result.and("failure", Document.failure(failure));
            case Outcome.Skipped(var _, var reason) -> result.and("reason", Tree.text(reason));
        };
    }

    private static Optional<Tree> nonEmpty(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty()).map(Tree::text);
    }
}
