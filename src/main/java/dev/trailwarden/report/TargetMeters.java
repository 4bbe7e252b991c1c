package dev.trailwarden.report;

import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.State;
import dev.trailwarden.model.Subject;
import dev.trailwarden.model.Target;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The series of one target; a look replaces those of the look before, and a target that goes takes all of its own
/// along.
final class TargetMeters {

    private final MeterRegistry registry;
    private final Clock clock;
    private final String target;
    private final boolean perProperty;
    private final MultiGauge info;
    private final MultiGauge labels;
    private final MultiGauge totals;
    private final MultiGauge states;
    private final MultiGauge ages;
    private final MultiGauge times;
    private final MultiGauge successes;
    private final Map<Subject, Instant> wrongSince = new HashMap<>();

    TargetMeters(MeterRegistry registry, Clock clock, String target, boolean perProperty) {
        this.registry = registry;
        this.clock = clock;
        this.target = target;
        this.perProperty = perProperty;
        this.info = gauge("trailwarden.target.info", "1, with where the target is, and how strictly it is kept");
        this.labels = gauge("trailwarden.target.label", "1 for each label that the owner gave the target");
        this.totals = gauge("trailwarden.properties", "How many declared properties of the target are in a state");
        this.states = gauge("trailwarden.state", "1 for the state that a declared property is in, 0 for the others");
        this.ages = gauge("trailwarden.drift.age.seconds", "For how long a property has been drifted or absent");
        this.times = gauge("trailwarden.last.look.timestamp.seconds", "When the last look at the target ended");
        this.successes =
                gauge("trailwarden.last.success.timestamp.seconds", "When everything declared could last be looked at");
    }

    synchronized void record(Look look) {
        var findings = look.report().findings();
        var now = seconds(look.end());
        var found = look.report().plan().target();
        info.register(List.of(info(found)), true);
        labels.register(rows(labels(found)), true);
        totals.register(rows(Arrays.stream(State.values()).map(state -> total(findings, state))), true);
        if (perProperty) {
            states.register(rows(findings.stream().flatMap(this::states)), true);
        }
        age(findings);
        times.register(List.of(Row.of(tags(), now)), true);
        if (look.succeeded()) {
            successes.register(List.of(Row.of(tags(), now)), true);
        }
        duration().record(look.took());
        look.report().outcomes().forEach(this::count);
    }

    synchronized void remove() {
        Stream.of(info, labels, totals, states, ages, times, successes)
                .forEach(gauge -> gauge.register(List.of(), true));
        registry.getMeters().stream()
                .filter(meter -> target.equals(meter.getId().getTag("target")))
                .forEach(registry::remove);
    }

    /// The age goes on growing between looks.
    private void age(List<Finding> findings) {
        findings.forEach(finding -> {
            switch (finding.state()) {
                case DRIFTED, ABSENT -> wrongSince.putIfAbsent(finding.subject(), clock.instant());
                case COMPLIANT -> wrongSince.remove(finding.subject());
                case UNKNOWN, PENDING -> {}
            }
        });
        ages.register(rows(wrongSince.entrySet().stream().map(wrong -> age(wrong.getKey(), wrong.getValue()))), true);
    }

    private Row<?> age(Subject subject, Instant since) {
        return Row.of(
                tags(subject),
                clock,
                time -> Duration.between(since, time.instant()).toMillis() / 1000.0);
    }

    private Row<?> total(List<Finding> findings, State state) {
        var total =
                findings.stream().filter(finding -> finding.state() == state).count();
        return Row.of(tags().and("state", state.toString()), total);
    }

    private Stream<Row<?>> states(Finding finding) {
        return Arrays.stream(State.values())
                .map(state -> Row.of(
                        tags(finding.subject()).and("state", state.toString()), finding.state() == state ? 1 : 0));
    }

    private Timer duration() {
        return Timer.builder("trailwarden.look.duration")
                .description("How long a look at the target took, repairs included")
                .tags(tags())
                .register(registry);
    }

    private void count(Outcome outcome) {
        Counter.builder("trailwarden.remediations")
                .description("What became of attempts to put a property right")
                .tags(tags(outcome.step().subject()).and("outcome", OutcomeWord.of(outcome)))
                .register(registry)
                .increment();
    }

    private MultiGauge gauge(String name, String description) {
        return MultiGauge.builder(name).description(description).register(registry);
    }

    private Tags tags() {
        return Tags.of("target", target);
    }

    private Tags tags(Subject subject) {
        return tags().and("resource", subject.resource().toString(), "property", subject.property());
    }

    private Row<?> info(Target found) {
        return Row.of(
                tags().and(
                                "account", found.location().account(),
                                "region", found.location().region(),
                                "mode", found.mode().name().toLowerCase(Locale.ROOT)),
                1);
    }

    /// A series for each label: Prometheus wants the same keys in every series of a name.
    private Stream<Row<?>> labels(Target found) {
        return found.labels().entrySet().stream()
                .map(label -> Row.of(tags().and("label", label.getKey(), "value", label.getValue()), 1));
    }

    private static Iterable<Row<?>> rows(Stream<? extends Row<?>> rows) {
        return rows.<Row<?>>map(row -> row).toList();
    }

    private static double seconds(Instant time) {
        return time.toEpochMilli() / 1000.0;
    }
}
