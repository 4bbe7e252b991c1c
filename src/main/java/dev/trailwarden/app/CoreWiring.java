package dev.trailwarden.app;

import dev.trailwarden.aws.AwsFailures;
import dev.trailwarden.aws.Connections;
import dev.trailwarden.control.Catalog;
import dev.trailwarden.control.Check;
import dev.trailwarden.control.Failures;
import dev.trailwarden.engine.Budget;
import dev.trailwarden.engine.Identities;
import dev.trailwarden.engine.Reconciler;
import dev.trailwarden.engine.World;
import dev.trailwarden.fleet.Brake;
import dev.trailwarden.state.HourlyBudget;
import dev.trailwarden.state.SeenResources;
import dev.trailwarden.template.Templates;
import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/// Makes the core: every control there is, and the engine that uses them.
final class CoreWiring {

    CoreWiring() {}

    @Produces
    @Singleton
    static Catalog catalog(@All List<Check<?, ?>> checks) {
        return new Catalog(checks);
    }

    @Produces
    @Singleton
    static Templates templates(Catalog catalog) {
        return new Templates(catalog);
    }

    @Produces
    @Singleton
    static Failures failures() {
        return new AwsFailures();
    }

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    static Brake brake() {
        return new Brake();
    }

    @Produces
    @Singleton
    static Budget budget(Configuration configuration, Surroundings surroundings, Clock clock) {
        return new HourlyBudget(surroundings.state(), configuration.writeBudget(), clock);
    }

    @Produces
    @Singleton
    static Identities identities(Surroundings surroundings) {
        return new SeenResources(surroundings.state());
    }

    @Produces
    @Singleton
    static World world(
            Connections connections,
            Failures failures,
            Identities identities,
            Budget budget,
            Brake brake,
            Clock clock) {
        return new World(connections::connect, failures, identities, budget, brake, clock);
    }

    @Produces
    @Singleton
    static Reconciler reconciler(Catalog catalog, World world) {
        return new Reconciler(catalog, world);
    }
}
