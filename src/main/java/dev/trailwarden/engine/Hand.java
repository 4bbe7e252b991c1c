package dev.trailwarden.engine;

import dev.trailwarden.control.Unsettled;
import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.ResourceId;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Target;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The only thing that writes: within the budget, after a second read that agrees, and believing only what it reads
/// back.
final class Hand {

    /// For so long a resource just created, and whatever refuses because of one just written, may be the past speaking.
    private static final Duration PROPAGATION = Duration.ofMinutes(2);

    private final World world;
    private final Target target;
    private final Register register;
    private final Patience patience;
    private final Set<ResourceId> written = new HashSet<>();

    Hand(World world, Target target) {
        this.world = world;
        this.target = target;
        this.register = new Register(world.identities(), target);
        this.patience = new Patience(world);
    }

    Outcome create(Article<?> article, Step step) {
        if (!(article.look(world.failures()).finding() instanceof Finding.Absent)) {
            return new Outcome.Skipped(step, "a second read no longer finds it absent");
        }
        return write(article, step, article::create)
                .orElseGet(() -> believe(step, PROPAGATION, () -> sighted(article)));
    }

    /// @param fresh whether the resource was created in this very look, so that nobody's work can be undone
    <L, V> Outcome correct(Article<L> article, Clause<L, V> clause, Step step, boolean fresh) {
        var sight = look(clause, fresh);
        return switch (sight.finding()) {
            case Finding.Compliant _ when fresh -> new Outcome.Fixed(step);
            case Finding.Compliant _ -> new Outcome.Skipped(step, "a second read finds it as declared");
            case Finding.Drifted drifted
            when !fresh && !drifted.equals(step.finding()) -> new Outcome.Skipped(step, "two reads differ");
            case Finding.Drifted _ when !clause.correctable() -> new Outcome.StillDrifted(step);
            case Finding.Drifted _ ->
                write(article, step, () -> clause.write(sight.wanted().orElseThrow()))
                        .orElseGet(() -> believe(step, clause.settles(), () -> reread(clause)));
            case Finding.Pending _, Finding.Absent _ -> pending(step, clause.settles());
            case Finding.Unknown(var _, var failure) -> new Outcome.Failed(step, failure);
        };
    }

    /// What was just created may not be ready to be looked at.
    private <L, V> Sight<V> look(Clause<L, V> clause, boolean fresh) {
        var row = patience.row(PROPAGATION);
        var sight = clause.look(world.failures());
        while (fresh && isUnready(sight.finding()) && row.pause()) {
            sight = reread(clause);
        }
        return sight;
    }

    private static boolean isUnready(Finding finding) {
        return finding instanceof Finding.Pending || finding instanceof Finding.Absent;
    }

    private <L, V> Sight<V> reread(Clause<L, V> clause) {
        clause.live().forget();
        return clause.look(world.failures());
    }

    private Sight<String> sighted(Article<?> article) {
        article.live().forget();
        var sight = article.look(world.failures());
        sight.wanted().ifPresent(fingerprint -> register.remember(article.resource(), fingerprint));
        return sight;
    }

    /// Writes, again and again where that may help; empty when AWS accepted.
    private Optional<Outcome> write(Article<?> article, Step step, Runnable call) {
        var row = patience.row(PROPAGATION);
        while (true) {
            if (!world.budget().allows(target)) {
                return Optional.of(new Outcome.Skipped(step, "the write budget of this hour is spent"));
            }
            try {
                call.run();
                world.budget().spend(target);
                written.add(article.resource());
                return Optional.empty();
            } catch (Unsettled busy) {
                if (!row.pause()) {
                    return Optional.of(pending(step, PROPAGATION));
                }
            } catch (RuntimeException thrown) {
                world.budget().spend(target);
                var failure = world.failures().classify(thrown);
                if (!mayPass(failure, article) || !row.pause()) {
                    return Optional.of(new Outcome.Failed(step, failure));
                }
            } finally {
                article.live().forget();
            }
        }
    }

    /// A conflict passes; a refusal passes if it may be about what was just written, such as a bucket policy.
    private boolean mayPass(Failure failure, Article<?> article) {
        return switch (failure.kind()) {
            case CONFLICT -> true;
            case ABSENT, INVALID ->
                written.contains(article.resource()) || article.needs().stream().anyMatch(written::contains);
            case DENIED, THROTTLED, UNREACHABLE, UNEXPECTED -> false;
        };
    }

    private Outcome believe(Step step, Duration settles, Supplier<Sight<?>> look) {
        var until = world.clock().instant().plus(settles);
        var row = patience.row(settles);
        Finding finding;
        do {
            finding = look.get().finding();
        } while (!(finding instanceof Finding.Compliant) && row.pause());
        return switch (finding) {
            case Finding.Compliant _ -> new Outcome.Fixed(step);
            case Finding.Unknown(var _, var failure) -> new Outcome.Failed(step, failure);
            case Finding.Drifted _, Finding.Absent _, Finding.Pending _ ->
                world.clock().instant().isBefore(until)
                        ? new Outcome.Pending(step, until)
                        : new Outcome.StillDrifted(step);
        };
    }

    private Outcome pending(Step step, Duration time) {
        return new Outcome.Pending(step, world.clock().instant().plus(time));
    }
}
