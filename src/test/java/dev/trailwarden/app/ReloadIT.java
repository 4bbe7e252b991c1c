package dev.trailwarden.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.testing.Aws;
import dev.trailwarden.testing.Daemon;
import dev.trailwarden.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged daemon on a directory of targets that people change under it.
class ReloadIT {

    private static final Path EXAMPLE = Path.of("src/main/resources/examples/audit-trail.yaml");

    @TempDir
    private Path files;

    @TempDir
    private Path state;

    @Test
    void takesUpWhatIsGoodRefusesWhatIsBadAndForgetsWhatIsGone() throws IOException {
        Files.copy(EXAMPLE, files.resolve("audit-trail.yaml"));
        put("orders", target("orders"));

        try (var daemon = Daemon.start(program())) {
            daemon.awaitLine("fixed target=orders resource=AuditTrail property=IsLogging");

            put("customers", target("customers"));
            daemon.awaitLine("reloaded targets=2");
            daemon.awaitLine("fixed target=customers resource=AuditTrail property=IsLogging");

            put("orders", "template: audit-trail.yaml\nmode: enf");
            daemon.awaitLine("refused reload, the old version stays: " + files.resolve("orders.target.yaml") + ":2:1");
            assertThat(metrics(daemon)).contains("trailwarden_configuration_current 0.0", "target=\"orders\"");

            put("orders", target("orders"));
            daemon.awaitLine("reloaded targets=2");
            assertThat(metrics(daemon)).contains("trailwarden_configuration_current 1.0");

            Files.delete(files.resolve("orders.target.yaml"));
            daemon.awaitLine("reloaded targets=1");
            assertThat(metrics(daemon)).contains("target=\"customers\"").doesNotContain("target=\"orders\"");
        }
    }

    private Program program() {
        return Program.at(state)
                .with("TRAILWARDEN_TARGETS_DIRECTORY", files.toString())
                .with("TRAILWARDEN_RELOAD_INTERVAL", "1s");
    }

    private String target(String name) {
        return """
                template: audit-trail.yaml
                parameters: {LogBucketName: reload-%1$s, TableName: reload-%1$s, TrailName: reload-%1$s}
                region: %2$s
                mode: enforce
                create-missing: true
                interval: 1s
                """.formatted(name, Aws.REGION);
    }

    /// Whole or not at all, as a ConfigMap is.
    private void put(String name, String text) throws IOException {
        var draft = Files.writeString(files.resolve(name + ".draft"), text);
        Files.move(draft, files.resolve(name + ".target.yaml"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String metrics(Daemon daemon) {
        return daemon.ask("/q/metrics").body();
    }
}
