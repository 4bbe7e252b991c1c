package dev.trailwarden.engine;

import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Mode;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Plan;
import dev.trailwarden.model.Report;
import dev.trailwarden.model.ResourceId;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Subject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Carries out a plan; whatever stands on a resource that is absent or unknown is left for next time.
final class Remediator {

    private final Plan plan;
    private final Hand hand;
    private final Progress progress;
    private final Map<Subject, Outcome> outcomes = new LinkedHashMap<>();
    private final Set<ResourceId> missing = new HashSet<>();

    Remediator(World world, Plan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
        this.hand = new Hand(world, plan.target());
    }

    Report apply(List<Article<?>> articles) {
        articles.forEach(this::apply);
        return new Report(plan, List.copyOf(outcomes.values()));
    }

    private <L> void apply(Article<L> article) {
        var blocked = blocked(article);
        take(article.identity(), blocked, step -> hand.create(article, step));
        var fresh = isFixed(article.identity());
        if (!fresh && !isThere(article.identity())) {
            missing.add(article.resource());
        }
        article.clauses().forEach(clause -> correct(article, clause, blocked, fresh));
    }

    private <L> void correct(Article<L> article, Clause<L, ?> clause, Optional<String> blocked, boolean fresh) {
        var reason = blocked.or(() -> absent(article)).or(() -> fresh ? unready(clause) : Optional.empty());
        take(clause.subject(), reason, step -> hand.correct(article, clause, step, fresh));
    }

    private void take(Subject subject, Optional<String> blocked, Function<Step, Outcome> action) {
        plan.step(subject)
                .filter(step -> step.writes() || step.verb() == Step.Verb.ASK)
                .ifPresent(step -> outcomes.put(
                        subject,
                        step.writes()
                                ? blocked.<Outcome>map(reason -> new Outcome.Skipped(step, reason))
                                        .orElseGet(() -> act(step, action))
                                : new Outcome.Skipped(step, step.reason())));
    }

    private Outcome act(Step step, Function<Step, Outcome> action) {
        progress.begin(step.subject());
        return action.apply(step);
    }

    /// Why nothing of the resource may be written now, if so.
    private Optional<String> blocked(Article<?> article) {
        if (plan.target().mode() == Mode.OBSERVE) {
            return Optional.of("observed only");
        }
        return article.needs().stream()
                .filter(missing::contains)
                .map(Remediator::missing)
                .sorted()
                .findFirst();
    }

    private Optional<String> absent(Article<?> article) {
        return Optional.of(article.resource()).filter(missing::contains).map(Remediator::missing);
    }

    private static String missing(ResourceId resource) {
        return resource + " is absent or unknown";
    }

    /// On a resource just created, what comes before must have succeeded: a trail is not started before its selectors
    /// are set.
    private Optional<String> unready(Clause<?, ?> clause) {
        return clause.check().property().after().stream()
                .map(property -> new Subject(clause.subject().resource(), property))
                .filter(earlier -> outcomes.containsKey(earlier) && !isFixed(earlier))
                .findFirst()
                .map(earlier -> earlier + " comes first");
    }

    private boolean isFixed(Subject subject) {
        return outcomes.get(subject) instanceof Outcome.Fixed;
    }

    private boolean isThere(Subject identity) {
        return plan.step(identity)
                .filter(step -> switch (step.finding()) {
                    case Finding.Compliant _, Finding.Drifted _, Finding.Pending _ -> true;
                    case Finding.Absent _, Finding.Unknown _ -> false;
                })
                .isPresent();
    }
}
