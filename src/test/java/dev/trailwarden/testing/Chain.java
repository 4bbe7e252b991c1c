package dev.trailwarden.testing;

import dev.trailwarden.aws.AwsFailures;
import dev.trailwarden.aws.Call;
import dev.trailwarden.control.Catalog;
import dev.trailwarden.engine.Reconciler;
import dev.trailwarden.engine.World;
import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Mode;
import dev.trailwarden.model.Plan;
import dev.trailwarden.model.Report;
import dev.trailwarden.model.Subject;
import dev.trailwarden.model.Target;
import dev.trailwarden.template.Templates;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The chain of the example template on the emulator, with names of its own, and the real engine that looks after it.
public final class Chain {

    private static final Path EXAMPLE = Path.of("src/main/resources/examples/audit-trail.yaml");

    public final String bucket = Aws.uniqueName("logs");
    public final String table = Aws.uniqueName("table");
    public final String trail = Aws.uniqueName("trail");
    public final Memory memory = new Memory();

    private final Traffic traffic = Traffic.open();
    private final Target target;
    private final Reconciler reconciler;
    private List<Finding> believed = List.of();

    public Chain(Catalog catalog, Consent consent) {
        var location = traffic.connection().location();
        var names = Map.of("LogBucketName", bucket, "TableName", table, "TrailName", trail);
        var declarations = new Templates(catalog).read(EXAMPLE, names, location);
        var time = new FixedTime();
        this.target = new Target("chain", location, Mode.ENFORCE, consent, declarations);
        this.reconciler = new Reconciler(
                catalog, new World(_ -> traffic.connection(), new AwsFailures(), memory, new Purse(), time, time));
    }

    /// A chain that may be created, looked at until it stands.
    public static Chain standing(Catalog catalog) {
        var chain = new Chain(catalog, new Consent(true, Set.of()));
        chain.look();
        return chain;
    }

    public Plan plan() {
        return reconciler.plan(target, believed);
    }

    /// One look, repairs included.
    public Report look() {
        var report = reconciler.apply(plan());
        believed = report.findings();
        return report;
    }

    /// Every subject that is not as declared, such as `LogBucket.BucketName`.
    public static Set<String> wrong(Plan plan) {
        return plan.findings().stream()
                .filter(finding -> !(finding instanceof Finding.Compliant))
                .map(Finding::subject)
                .map(Subject::toString)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// How often each operation is called while something is done.
    public Map<String, Long> calls(Runnable action) {
        traffic.calls().clear();
        action.run();
        return new TreeMap<>(
                traffic.calls().stream().collect(Collectors.groupingBy(Call::operation, Collectors.counting())));
    }
}
