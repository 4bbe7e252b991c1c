package dev.trailwarden.app;

import static dev.trailwarden.testing.Aws.aws;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.trailwarden.testing.Daemon;
import dev.trailwarden.testing.Example;
import dev.trailwarden.testing.Ports;
import dev.trailwarden.testing.Program;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The daemon on the example, and somebody who tampers.
class ServeIT {

    private static final String PLACE =
            " target=default resource=LogBucket property=PublicAccessBlockConfiguration path=%s declared=true live=false";

    private final Example example = Example.named("serve");

    @TempDir
    Path state;

    @Test
    void buildsTheChainPutsRightWhatDriftsAndIsSilentOtherwise() {
        try (var daemon = Daemon.start(example.served(Program.at(state), "enforce"))) {
            daemon.awaitLine("fixed target=default resource=AuditTrail property=IsLogging");
            daemon.awaitLooks(2);
            assertThat(daemon.ask("/q/health/live").statusCode()).isEqualTo(200);
            assertThat(daemon.ask("/q/health/ready").statusCode()).isEqualTo(200);
            var before = daemon.log().size();

            openTheBucket();
            daemon.awaitLine("fixed" + PLACE.formatted("RestrictPublicBuckets"));
            daemon.awaitLooks(2);

            assertThat(said(daemon, before))
                    .containsExactly(
                            "drifted" + PLACE.formatted("BlockPublicAcls"),
                            "drifted" + PLACE.formatted("BlockPublicPolicy"),
                            "drifted" + PLACE.formatted("IgnorePublicAcls"),
                            "drifted" + PLACE.formatted("RestrictPublicBuckets"),
                            "fixed" + PLACE.formatted("BlockPublicAcls"),
                            "fixed" + PLACE.formatted("BlockPublicPolicy"),
                            "fixed" + PLACE.formatted("IgnorePublicAcls"),
                            "fixed" + PLACE.formatted("RestrictPublicBuckets"),
                            "compliant target=default resource=LogBucket property=PublicAccessBlockConfiguration");
        }
    }

    @Test
    void onlyTellsWhatItObserves() {
        example.build(Program.at(state));
        openTheBucket();

        try (var daemon = Daemon.start(example.served(Program.at(state), "observe"))) {
            daemon.awaitLine("drifted" + PLACE.formatted("BlockPublicPolicy"));
            daemon.awaitLine("skipped target=default resource=LogBucket property=PublicAccessBlockConfiguration"
                    + " reason=\"observed only\"");
            daemon.awaitLooks(2);

            assertThat(daemon.log())
                    .filteredOn(line -> line.contains("path=BlockPublicPolicy"))
                    .hasSize(2);
            assertThat(daemon.log()).noneMatch(line -> line.contains("fixed"));
        }
    }

    @Test
    void listensOnItsManagementPortOnly() {
        assumeTrue(Ports.areTold());
        try (var daemon = Daemon.start(example.served(Program.at(state), "observe"))) {
            assertThat(Ports.of(daemon.pid())).containsExactly(daemon.port());
        }
    }

    private void openTheBucket() {
        aws().s3().deletePublicAccessBlock(call -> call.bucket(example.name()));
    }

    private static List<String> said(Daemon daemon, int before) {
        return daemon.log().stream()
                .skip(before)
                .map(line -> line.replaceFirst("^.*?\\) ", ""))
                .toList();
    }
}
