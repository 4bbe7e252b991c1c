package dev.trailwarden.app;

import dev.trailwarden.aws.Connections;
import dev.trailwarden.cli.Complaint;
import dev.trailwarden.cli.Desk;
import dev.trailwarden.control.Catalog;
import dev.trailwarden.control.Failures;
import dev.trailwarden.engine.Reconciler;
import dev.trailwarden.engine.World;
import dev.trailwarden.fleet.Assignment;
import dev.trailwarden.fleet.Brake;
import dev.trailwarden.fleet.Health;
import dev.trailwarden.fleet.Outlook;
import dev.trailwarden.fleet.Targets;
import dev.trailwarden.fleet.Watch;
import dev.trailwarden.model.Consent;
import dev.trailwarden.report.Metrics;
import dev.trailwarden.report.Narrator;
import dev.trailwarden.report.ReportSink;
import dev.trailwarden.report.StateLog;
import dev.trailwarden.template.Templates;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    static Health health(Clock clock) {
        return new Health(clock);
    }

    @Produces
    @Singleton
    static Watch watch(
            Configuration configuration,
            Targets targets,
            Failures failures,
            Reconciler reconciler,
            MeterRegistry registry,
            Clock clock) {
        var outlook = new Outlook(targets, assignment(configuration.target()), failures);
        return new Watch(
                outlook,
                reconciler,
                sink(configuration, registry),
                clock,
                configuration.target().lookTimeout());
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
            Service service) {
        var reader = new Reconciler(catalog, world.forgetful());
        return new Desk(targets, reader, reconciler, failures, brake, AwsWiring::region, service::serve);
    }

    private static Assignment assignment(Configuration.Target target) {
        return new Assignment(
                target.name(),
                target.template()
                        .orElseThrow(() -> new Complaint(
                                "nothing to watch: set trailwarden.target.template (TRAILWARDEN_TARGET_TEMPLATE)")),
                target.parameters(),
                target.region().orElseGet(AwsWiring::region),
                Optional.empty(),
                target.mode(),
                new Consent(target.createMissing(), Set.of()),
                target.interval(),
                Map.of());
    }

    private static ReportSink sink(Configuration configuration, MeterRegistry registry) {
        var always = Stream.of(new Metrics(registry), new StateLog(System.getLogger("trailwarden")));
        var sinks = configuration.narrate()
                ? Stream.concat(always, Stream.of(new Narrator(System.out))).toList()
                : always.toList();
        return look -> sinks.forEach(sink -> sink.accept(look));
    }
}
