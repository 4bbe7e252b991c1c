package dev.trailwarden.report;

import static dev.trailwarden.testing.Looks.change;
import static dev.trailwarden.testing.Looks.compliant;
import static dev.trailwarden.testing.Looks.drifted;
import static dev.trailwarden.testing.Looks.look;
import static dev.trailwarden.testing.Looks.plan;
import static dev.trailwarden.testing.Looks.subject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Failure.Kind;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Step.Verb;
import dev.trailwarden.testing.FixedTime;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private static final Step PINE = drifted("Wood", change("", "oak", "pine"));
    private static final Step BLIND = new Step(
            new Finding.Unknown(subject("Wood"), new Failure(Kind.DENIED, "AccessDenied", "no")), Verb.WAIT, "no");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Metrics metrics = new Metrics(registry, new FixedTime(), true);

    @Test
    void hasOneSeriesForEachStateAndOneOfThemIsOne() {
        metrics.accept(look(PINE));

        assertThat(states())
                .isEqualTo(Map.of(
                        "Wood compliant", 0.0,
                        "Wood drifted", 1.0,
                        "Wood absent", 0.0,
                        "Wood unknown", 0.0,
                        "Wood pending", 0.0));
    }

    @Test
    void tellsWhatIsBelievedAfterTheRepair() {
        metrics.accept(look(PINE));

        metrics.accept(look(plan(PINE), new Outcome.Fixed(PINE)));

        assertThat(states()).containsEntry("Wood compliant", 1.0).containsEntry("Wood drifted", 0.0);
    }

    @Test
    void dropsTheSeriesOfWhatIsNoLongerDeclared() {
        metrics.accept(look(compliant("Lit"), PINE));

        metrics.accept(look(compliant("Lit")));

        assertThat(states())
                .hasSize(5)
                .allSatisfy((series, _) -> assertThat(series).startsWith("Lit "));
    }

    @Test
    void countsRepairsByHowTheyEnded() {
        metrics.accept(look(plan(PINE), new Outcome.StillDrifted(PINE)));
        metrics.accept(look(plan(PINE), new Outcome.Fixed(PINE)));
        metrics.accept(look(plan(PINE), new Outcome.Fixed(PINE)));

        assertThat(repairs("fixed")).isEqualTo(2);
        assertThat(repairs("still_drifted")).isEqualTo(1);
    }

    @Test
    void timesLooks() {
        metrics.accept(look(PINE));
        metrics.accept(look(PINE));

        var timer =
                registry.get("trailwarden.look.duration").tag("target", "home").timer();
        assertThat(timer.count()).isEqualTo(2);
        assertThat(timer.totalTime(TimeUnit.SECONDS)).isEqualTo(4);
    }

    @Test
    void aLookThatCouldNotSeeEverythingIsNoSuccess() {
        metrics.accept(look(PINE));
        var later = FixedTime.START.plus(Duration.ofMinutes(5));

        metrics.accept(new Look("later", look(BLIND).report(), later, Duration.ofSeconds(1)));

        assertThat(timestamp("look")).isEqualTo((double) later.getEpochSecond());
        assertThat(timestamp("success")).isEqualTo((double) FixedTime.START.getEpochSecond());
    }

    @Test
    void tellsNoSuccessBeforeThereIsOne() {
        metrics.accept(look(BLIND));

        assertThat(registry.find("trailwarden.last.success.timestamp.seconds").gauge())
                .isNull();
    }

    private double timestamp(String what) {
        return registry.get("trailwarden.last.%s.timestamp.seconds".formatted(what))
                .tag("target", "home")
                .gauge()
                .value();
    }

    private double repairs(String outcome) {
        return registry.get("trailwarden.remediations")
                .tags("target", "home", "resource", "Shelf", "property", "Wood", "outcome", outcome)
                .counter()
                .count();
    }

    private Map<String, Double> states() {
        return registry.find("trailwarden.state").gauges().stream()
                .collect(Collectors.toMap(MetricsTest::name, Gauge::value));
    }

    private static String name(Gauge gauge) {
        var tags = gauge.getId().getTags().stream().collect(Collectors.toMap(Tag::getKey, Tag::getValue));
        assertThat(tags)
                .containsEntry("target", "home")
                .containsEntry("resource", "Shelf")
                .hasSize(4);
        return tags.get("property") + " " + tags.get("state");
    }
}
