package dev.trailwarden.app;

import static dev.trailwarden.testing.Aws.aws;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.testing.Daemon;
import dev.trailwarden.testing.Example;
import dev.trailwarden.testing.Golden;
import dev.trailwarden.testing.Program;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every series of the program, in the words of Prometheus.
class MetricsIT {

    /// What counts looks, or tells time, is another number each time.
    private static final Pattern PASSING = Pattern.compile("(?m)^(trailwarden_(?:look|last|aws)\\S*) \\S+$");

    private static final Pattern STATE =
            Pattern.compile("(?m)^trailwarden_state\\{property=\"(\\w+)\",resource=\"(\\w+)\",.*} (\\S+)$");

    private final Example example = Example.named("metrics");

    @TempDir
    Path state;

    @Test
    void tellsTheStateOfEveryPropertyAndWhatBecameOfRepairs() {
        example.build(Program.at(state));
        aws().cloudTrail().stopLogging(call -> call.name(example.name()));

        try (var daemon = Daemon.start(example.served(Program.at(state), "enforce"))) {
            daemon.awaitLine("fixed target=default resource=AuditTrail property=IsLogging");
            daemon.awaitLooks(1);
            var metrics = daemon.ask("/q/metrics").body();

            Golden.assertSays("metrics.txt", ours(metrics));
            assertThat(sums(metrics).values()).hasSize(20).containsOnly(1.0);
        }
    }

    private static String ours(String metrics) {
        var lines = metrics.lines()
                .filter(line -> line.contains("trailwarden_"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        return PASSING.matcher(lines).replaceAll("$1 N");
    }

    private static Map<String, Double> sums(String metrics) {
        return STATE.matcher(metrics)
                .results()
                .collect(Collectors.groupingBy(
                        series -> series.group(2) + "." + series.group(1),
                        Collectors.summingDouble(series -> Double.parseDouble(series.group(3)))));
    }
}
