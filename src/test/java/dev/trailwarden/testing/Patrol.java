package dev.trailwarden.testing;

import dev.trailwarden.aws.AwsFailures;
import dev.trailwarden.aws.Connections;
import dev.trailwarden.aws.Settings;
import dev.trailwarden.control.Catalog;
import dev.trailwarden.engine.Reconciler;
import dev.trailwarden.engine.World;
import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Location;
import dev.trailwarden.model.Mode;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Plan;
import dev.trailwarden.model.Report;
import dev.trailwarden.model.Target;
import dev.trailwarden.template.Templates;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The real engine with all controls and the SDK's real clients, walking over an example chain on a way of its own.
public final class Patrol {

    private final FixedTime time = new FixedTime();
    private final Reconciler reconciler;
    private final Target target;

    public Patrol(Catalog catalog, Example example, URI way, Duration callLimit, Duration attemptLimit) {
        System.setProperty("aws.accessKeyId", "test");
        System.setProperty("aws.secretAccessKey", "test");
        var here = new Location(Aws.ACCOUNT, Aws.REGION.id());
        var connections = // as short-lived as the test's JVM
                new Connections(new Settings(Optional.of(way), callLimit, attemptLimit), _ -> {});
        var declared = new Templates(catalog).read(Example.TEMPLATE, example.parameters(), here);
        this.target = new Target("patrol", here, Mode.ENFORCE, new Consent(true, Set.of()), declared);
        this.reconciler = new Reconciler(
                catalog, new World(connections::connect, new AwsFailures(), new Memory(), new Purse(), time, time));
    }

    public Patrol(Catalog catalog, Example example, URI way) {
        this(catalog, example, way, Duration.ofSeconds(20), Duration.ofSeconds(20));
    }

    public Plan plan() {
        return reconciler.plan(target, List.of());
    }

    public Report apply(Plan plan) {
        return reconciler.apply(plan);
    }

    public Report look() {
        return apply(plan());
    }

    /// Every finding that is not compliant, such as `LogBucket.PublicAccessBlockConfiguration` and `unknown`.
    public static Map<String, String> troubles(Plan plan) {
        return plan.findings().stream()
                .filter(finding -> !(finding instanceof Finding.Compliant))
                .collect(Collectors.toMap(
                        finding -> finding.subject().toString(),
                        finding -> finding.state().toString()));
    }

    /// What became of each step: `Fixed`, `Failed`, or why it was skipped.
    public static Map<String, String> endings(Report report) {
        return report.outcomes().stream()
                .collect(Collectors.toMap(
                        outcome -> outcome.step().subject().toString(),
                        outcome -> outcome instanceof Outcome.Skipped(var _, var reason)
                                ? reason
                                : outcome.getClass().getSimpleName()));
    }
}
