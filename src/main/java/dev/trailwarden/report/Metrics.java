package dev.trailwarden.report;

import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.State;
import dev.trailwarden.model.Subject;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Tells Prometheus: one 0/1 series for each property and state, what became of repairs, and when looks happened.
public final class Metrics implements ReportSink {

    private final MeterRegistry registry;
    private final MultiGauge states;
    private final MultiGauge lastLook;
    private final MultiGauge lastSuccess;
    private final Map<String, Look> looks = new ConcurrentHashMap<>();
    private final Map<String, Look> successes = new ConcurrentHashMap<>();

    public Metrics(MeterRegistry registry) {
        this.registry = registry;
        this.states = gauge("trailwarden.state", "1 for the state that a declared property is in, 0 for the others");
        this.lastLook = gauge("trailwarden.last.look.timestamp.seconds", "When the last look at the target ended");
        this.lastSuccess =
                gauge("trailwarden.last.success.timestamp.seconds", "When everything declared could last be looked at");
    }

    @Override
    public synchronized void accept(Look look) {
        looks.put(look.target(), look);
        if (look.succeeded()) {
            successes.put(look.target(), look);
        }
        states.register(looks.values().stream().flatMap(Metrics::states).toList(), true);
        lastLook.register(ends(looks.values()), true);
        lastSuccess.register(ends(successes.values()), true);
        Timer.builder("trailwarden.look.duration")
                .description("How long a look at the target took, repairs included")
                .tag("target", look.target())
                .register(registry)
                .record(look.took());
        look.report().outcomes().forEach(outcome -> count(look.target(), outcome));
    }

    private MultiGauge gauge(String name, String description) {
        return MultiGauge.builder(name).description(description).register(registry);
    }

    private static Stream<Row<?>> states(Look look) {
        return look.report().findings().stream()
                .flatMap(finding -> Arrays.stream(State.values()).map(state -> state(look.target(), finding, state)));
    }

    private static Row<?> state(String target, Finding finding, State state) {
        return Row.of(tags(target, finding.subject()).and("state", state.toString()), finding.state() == state ? 1 : 0);
    }

    private static Iterable<Row<?>> ends(Collection<Look> looks) {
        return looks.stream()
                .<Row<?>>map(look -> Row.of(Tags.of("target", look.target()), seconds(look.end())))
                .toList();
    }

    private static double seconds(Instant time) {
        return time.toEpochMilli() / 1000.0;
    }

    private void count(String target, Outcome outcome) {
        var kind = OutcomeWord.of(outcome);
        Counter.builder("trailwarden.remediations")
                .description("Repairs that were due, by how they ended")
                .tags(tags(target, outcome.step().subject()).and("outcome", kind))
                .register(registry)
                .increment();
    }

    private static Tags tags(String target, Subject subject) {
        return Tags.of(
                "target", target,
                "resource", subject.resource().toString(),
                "property", subject.property());
    }
}
