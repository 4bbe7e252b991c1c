package dev.trailwarden.report;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Tells Prometheus what looks found, when they happened, and what became of repairs.
public final class Metrics implements ReportSink {

    private final MeterRegistry registry;
    private final Clock clock;
    private final boolean perProperty;
    private final Map<String, TargetMeters> targets = new ConcurrentHashMap<>();

    /// @param perProperty whether each property has series of its own: five for its states and one for its age
    public Metrics(MeterRegistry registry, Clock clock, boolean perProperty) {
        this.registry = registry;
        this.clock = clock;
        this.perProperty = perProperty;
    }

    @Override
    public void accept(Look look) {
        targets.computeIfAbsent(look.target(), target -> new TargetMeters(registry, clock, target, perProperty))
                .record(look);
    }

    @Override
    public void forget(String target) {
        Optional.ofNullable(targets.remove(target)).ifPresent(TargetMeters::remove);
    }
}
