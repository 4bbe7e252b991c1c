package dev.trailwarden.engine;

import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Target;
import java.time.Duration;
import java.util.function.Supplier;

/// Puts one thing right: writes only after a second read that agrees, and believes only what it reads back.
final class Hand {

    /// For so long a resource just created, and whatever refuses because of one just written, may be the past speaking.
    static final Duration PROPAGATION = Duration.ofMinutes(2);

    private final World world;
    private final Register register;
    private final Patience patience;
    private final Pen pen;

    Hand(World world, Target target) {
        this.world = world;
        this.register = new Register(world.identities(), target);
        this.patience = new Patience(world);
        this.pen = new Pen(world, target, patience);
    }

    Outcome create(Article<?> article, Step step) {
        if (!(article.look(world.failures()).finding() instanceof Finding.Absent)) {
            return new Outcome.Skipped(step, "a second read no longer finds it absent");
        }
        return pen.write(article, step, article::create)
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
                pen.write(article, step, () -> clause.write(sight.wanted().orElseThrow()))
                        .orElseGet(() -> believe(step, clause.settles(), () -> reread(clause)));
            case Finding.Pending _, Finding.Absent _ when fresh -> pending(step, clause.settles());
            case Finding.Pending _, Finding.Absent _ -> new Outcome.Skipped(step, "two reads differ");
            case Finding.Unknown(var _, var failure) -> new Outcome.Failed(step, failure);
        };
    }

    /// What was just created may not be ready to be looked at.
    private <L, V> Sight<V> look(Clause<L, V> clause, boolean fresh) {
        var row = patience.reads(PROPAGATION);
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

    private Outcome believe(Step step, Duration settles, Supplier<Sight<?>> look) {
        var until = world.clock().instant().plus(settles);
        var row = patience.reads(settles);
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
