package dev.trailwarden.testing;

import dev.trailwarden.engine.Reconciler;
import dev.trailwarden.engine.World;
import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Declaration;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Mode;
import dev.trailwarden.model.Plan;
import dev.trailwarden.model.Report;
import dev.trailwarden.model.ResourceId;
import dev.trailwarden.model.Target;
import dev.trailwarden.model.Tree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Shelves, what is declared of them, and an engine that looks after them.
public final class House {

    public final Shelves shelves = new Shelves();
    public final FixedTime time = new FixedTime();
    public final Purse purse = new Purse();
    public final Memory memory = new Memory();

    private final Reconciler reconciler = new Reconciler(
            Furniture.catalog(), new World(_ -> shelves, ShelfRefusal::classify, memory, purse, time, time));
    private final List<Declaration> declarations = new ArrayList<>();
    private final Set<String> approved = new HashSet<>();
    private boolean createMissing;
    private Mode mode = Mode.ENFORCE;

    public House createMissing() {
        createMissing = true;
        return this;
    }

    public House approve(String name) {
        approved.add(name);
        return this;
    }

    public House observe() {
        mode = Mode.OBSERVE;
        return this;
    }

    /// Declares a shelf that stands on others; its logical id is its name.
    public House shelf(String name, Map<String, Tree> properties, String... needs) {
        return declare(Shelf.SHELF, name, properties, needs);
    }

    public House label(String name, String text, String... needs) {
        return declare(Shelf.LABEL, name, Map.of("Text", Tree.text(text)), needs);
    }

    private House declare(Shelf type, String name, Map<String, Tree> properties, String... needs) {
        var resource = new ResourceId(name, type.cloudFormation(), name);
        declarations.add(new Declaration(resource, properties, Set.of(needs)));
        return this;
    }

    public Target target() {
        return new Target("home", Shelves.LOCATION, mode, new Consent(createMissing, approved), declarations);
    }

    /// The engine itself, for whoever brings targets of their own.
    public Reconciler reconciler() {
        return reconciler;
    }

    public Plan plan() {
        return reconciler.plan(target(), List.of());
    }

    /// One whole look: plan and apply.
    public Report look() {
        return look(List.of());
    }

    public Report look(Collection<Finding> before) {
        return reconciler.apply(reconciler.plan(target(), before));
    }

    /// Carries out a plan made earlier.
    public Report apply(Plan plan) {
        return reconciler.apply(plan);
    }
}
