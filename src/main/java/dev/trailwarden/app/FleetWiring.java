package dev.trailwarden.app;

import dev.trailwarden.aws.Connections;
import dev.trailwarden.cli.Desk;
import dev.trailwarden.cli.Terminal;
import dev.trailwarden.control.Catalog;
import dev.trailwarden.control.Failures;
import dev.trailwarden.engine.Reconciler;
import dev.trailwarden.engine.World;
import dev.trailwarden.fleet.Brake;
import dev.trailwarden.fleet.Fleet;
import dev.trailwarden.fleet.Muster;
import dev.trailwarden.fleet.Targets;
import dev.trailwarden.fleet.Watch;
import dev.trailwarden.fleet.WorkQueue;
import dev.trailwarden.template.Templates;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Random;

/// Makes what watches the target, and what is told of it.
final class FleetWiring {

    FleetWiring() {}

    @Produces
    @Singleton
    static Targets targets(Templates templates, Connections connections) {
        return new Targets(templates, connections::locate);
    }

    @Produces
    @Singleton
    static WorkQueue queue(Configuration configuration, MeterRegistry registry) {
        var queue = new WorkQueue(configuration.concurrency());
        Gauge.builder("trailwarden.queue.depth", queue, WorkQueue::depth)
                .description("Targets that are due and wait for their turn")
                .register(registry);
        return queue;
    }

    @Produces
    @Singleton
    static Fleet fleet(
            Configuration configuration,
            Targets targets,
            Failures failures,
            Reconciler reconciler,
            Sinks sinks,
            WorkQueue queue,
            Clock clock) {
        var muster = new Muster(
                targets,
                failures,
                outlook -> new Watch(outlook, reconciler, sinks, clock, configuration.lookTimeout()),
                configuration.jitter(),
                new Random(),
                clock);
        return new Fleet(muster, sinks::forget, queue, clock);
    }

    @Produces
    @Singleton
    static Desk desk(
            Targets targets,
            Catalog catalog,
            World world,
            Reconciler reconciler,
            Failures failures,
            Brake brake,
            Roster roster,
            Service service) {
        var reader = new Reconciler(catalog, world.forgetful());
        return new Desk(
                targets,
                catalog,
                reader,
                reconciler,
                failures,
                brake,
                Terminal.here(),
                AwsWiring::region,
                roster::read,
                service::serve);
    }
}
