package dev.trailwarden.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Everything found at one target, and what is to be done, in the order it must be done.
public record Plan(Target target, Instant at, List<Step> steps) {

    public Plan {
        steps = List.copyOf(steps);
    }

    /// Whether nothing is to be written.
    public boolean empty() {
        return steps.stream().noneMatch(Step::writes);
    }

    public Optional<Step> step(Subject subject) {
        return steps.stream().filter(step -> step.subject().equals(subject)).findFirst();
    }

    /// The one failure that kept everything from being looked at, if that is what happened.
    public Optional<Failure> blindness() {
        var failures = steps.stream()
                .map(step -> step.finding() instanceof Finding.Unknown(var _, var failure)
                        ? Optional.of(failure)
                        : Optional.<Failure>empty())
                .distinct()
                .toList();
        return failures.size() == 1 ? failures.getFirst() : Optional.empty();
    }

    public List<Finding> findings() {
        return steps.stream().map(Step::finding).toList();
    }
}
