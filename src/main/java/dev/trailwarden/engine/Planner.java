package dev.trailwarden.engine;

import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Plan;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Step.Verb;
import dev.trailwarden.model.Target;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks at everything once and decides what to do about it.
record Planner(World world, Progress progress) {

    /// @param before what was believed after the last look: what was written then may still be settling
    Plan plan(Target target, List<Article<?>> articles, Collection<Finding> before) {
        var now = world.clock().instant();
        var settling = new Settling(before, now);
        var register = new Register(world.identities(), target);
        return new Plan(
                target,
                now,
                articles.stream()
                        .flatMap(article -> steps(article, register, settling))
                        .toList());
    }

    private Stream<Step> steps(Article<?> article, Register register, Settling settling) {
        progress.begin(article.identity());
        var identity = article.look(world.failures());
        var clauses = article.clauses().stream().map(this::look).toList();
        var existence = settling.allow(register.judge(article, identity, clauses));
        var objection = register.objection(article, existence);
        return Stream.concat(
                Stream.of(step(existence, true, objection)),
                clauses.stream()
                        .map(seen -> step(
                                settling.allow(seen.given(existence)),
                                seen.clause().correctable(),
                                objection.or(
                                        () -> seen.objection(register.target().consent())))));
    }

    private Seen look(Clause<?, ?> clause) {
        progress.begin(clause.subject());
        return Seen.of(clause, world.failures());
    }

    private static Step step(Finding finding, boolean correctable, Optional<String> objection) {
        return switch (finding) {
            case Finding.Compliant _ -> new Step(finding, Verb.KEEP);
            case Finding.Unknown(var _, var failure) -> new Step(finding, Verb.WAIT, failure.toString());
            case Finding.Pending(var _, var _, var reason) -> new Step(finding, Verb.WAIT, reason);
            case Finding.Absent _, Finding.Drifted _
            when objection.isPresent() -> new Step(finding, Verb.ASK, objection.get());
            case Finding.Absent _ -> new Step(finding, Verb.CREATE);
            case Finding.Drifted _ when correctable -> new Step(finding, Verb.CORRECT);
            case Finding.Drifted _ -> new Step(finding, Verb.ASK, "cannot be changed in place");
        };
    }
}
