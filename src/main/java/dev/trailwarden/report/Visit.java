package dev.trailwarden.report;

import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Problem;
import dev.trailwarden.model.Report;
import dev.trailwarden.model.Verdict;
import java.util.List;
import java.util.Optional;

/// All that an errand saw and did at one target, and what kept it from more.
///
/// @param looks in the order of time; one that only looked has no outcomes
/// @param problems of the template
public record Visit(
        String target, String region, List<Report> looks, List<Problem> problems, Optional<Failure> failure) {

    public Visit {
        looks = List.copyOf(looks);
        problems = List.copyOf(problems);
    }

    /// One that nothing kept from looking.
    public Visit(String target, String region, List<Report> looks) {
        this(target, region, looks, List.of(), Optional.empty());
    }

    /// The account, as soon as a look was made there.
    Optional<String> account() {
        return looks.stream()
                .findFirst()
                .map(look -> look.plan().target().location().account());
    }

    /// What is to be believed after all of it.
    List<Finding> findings() {
        return looks.isEmpty() ? List.of() : looks.getLast().findings();
    }

    public Ending ending() {
        return problems.isEmpty()
                ? failure.map(Visit::ending).orElseGet(() -> Ending.of(Verdict.of(findings())))
                : Ending.ERROR;
    }

    private static Ending ending(Failure failure) {
        return failure.kind() == Failure.Kind.UNEXPECTED ? Ending.ERROR : Ending.UNKNOWN;
    }
}
