package dev.trailwarden.engine;

import dev.trailwarden.control.Catalog;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Plan;
import dev.trailwarden.model.Report;
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
        return new Planner(world).plan(target, bind(target), before);
    }

    /// Reads once more what the plan wants to change, writes where both reads agree, and believes only what it reads
    /// back.
    public Report apply(Plan plan) {
        return new Remediator(world, plan).apply(bind(plan.target()));
    }

    private List<Article<?>> bind(Target target) {
        return binder.bind(target, world.connections().apply(target.location()));
    }
}
