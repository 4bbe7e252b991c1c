package dev.trailwarden.engine;

import dev.trailwarden.control.Catalog;
import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Plan;
import dev.trailwarden.model.Report;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Target;
import java.util.Collection;
import java.util.List;

/// Makes one target match what is declared for it.
public final class Reconciler {

    private final Binder binder;
    private final World world;

    public Reconciler(Catalog catalog, World world) {
        this.binder = new Binder(catalog);
        this.world = world;
    }

    /// Looks, and writes nothing.
    ///
    /// @param before what was believed after the last look, if there was one
    public Plan plan(Target target, Collection<Finding> before) {
        return ScopedValue.where(Target.CURRENT, target)
                .call(() -> new Planner(world).plan(target, bind(target), before));
    }

    /// Reads once more what the plan wants to change, writes where both reads agree, and believes only what it reads
    /// back.
    public Report apply(Plan plan) {
        return ScopedValue.where(Target.CURRENT, plan.target())
                .call(() -> new Remediator(world, plan).apply(bind(plan.target())));
    }

    /// The plan for a target that cannot be looked at: nothing about it is known.
    public Plan blind(Target target, Failure failure) {
        var steps = binder.subjects(target)
                .map(subject -> new Step(new Finding.Unknown(subject, failure), Step.Verb.WAIT, failure.toString()));
        return new Plan(target, world.clock().instant(), steps.toList());
    }

    private List<Article<?>> bind(Target target) {
        return binder.bind(target, world.connections().apply(target.location()));
    }
}
