package dev.trailwarden.app;

import dev.trailwarden.report.Look;
import dev.trailwarden.report.Metrics;
import dev.trailwarden.report.Narrator;
import dev.trailwarden.report.ReportSink;
import dev.trailwarden.report.StateLog;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.MDC;

/// Everybody who is told of looks, and the ids that every line logged meanwhile carries.
@Singleton
final class Sinks implements ReportSink {

    private final List<ReportSink> all;

    Sinks(Configuration configuration, MeterRegistry registry, Clock clock) {
        var narrator =
                Stream.of(configuration.narrate()).filter(Boolean::booleanValue).map(_ -> new Narrator(System.out));
        this.all = Stream.<ReportSink>concat(
                        Stream.of(
                                new Metrics(registry, clock, configuration.metricsPerProperty()),
                                new StateLog(System.getLogger("trailwarden"))),
                        narrator)
                .toList();
    }

    @Override
    public void accept(Look look) {
        MDC.put("target", look.target());
        MDC.put("look", look.id());
        try {
            all.forEach(sink -> sink.accept(look));
        } finally {
            MDC.remove("target");
            MDC.remove("look");
        }
    }

    @Override
    public void forget(String target) {
        all.forEach(sink -> sink.forget(target));
    }
}
