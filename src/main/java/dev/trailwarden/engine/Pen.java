package dev.trailwarden.engine;

import dev.trailwarden.control.Unsettled;
import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.ResourceId;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Target;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Writes within the budget, and again and again where that may help.
final class Pen {

    private final World world;
    private final Target target;
    private final Patience patience;
    private final Set<ResourceId> written = new HashSet<>();

    Pen(World world, Target target, Patience patience) {
        this.world = world;
        this.target = target;
        this.patience = patience;
    }

    /// How it ended if AWS did not accept; empty when it did.
    Optional<Outcome> write(Article<?> article, Step step, Runnable call) {
        var row = patience.writes(Hand.PROPAGATION);
        Optional<Outcome> end;
        do {
            if (!world.budget().allows(target)) {
                return Optional.of(new Outcome.Skipped(step, "the write budget of this hour is spent"));
            }
            end = attempt(article, step, call);
        } while (end.filter(outcome -> mayPass(outcome, article)).isPresent() && row.pause());
        return end;
    }

    private Optional<Outcome> attempt(Article<?> article, Step step, Runnable call) {
        try {
            call.run();
        } catch (Unsettled busy) {
            return Optional.of(new Outcome.Skipped(step, String.valueOf(busy.getMessage())));
        } catch (RuntimeException thrown) {
            world.budget().spend(target);
            return Optional.of(new Outcome.Failed(step, world.failures().classify(thrown)));
        } finally {
            article.live().forget();
        }
        world.budget().spend(target);
        written.add(article.resource());
        return Optional.empty();
    }

    /// What is in motion comes to rest.
    private boolean mayPass(Outcome end, Article<?> article) {
        return switch (end) {
            case Outcome.Skipped _ -> true;
            case Outcome.Failed(var _, var failure) -> mayPass(failure, article);
            case Outcome.Fixed _, Outcome.Pending _, Outcome.StillDrifted _ -> false;
        };
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
}
