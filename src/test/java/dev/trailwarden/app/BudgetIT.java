package dev.trailwarden.app;

import static dev.trailwarden.testing.Aws.aws;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.testing.Daemon;
import dev.trailwarden.testing.Example;
import dev.trailwarden.testing.Fault;
import dev.trailwarden.testing.FaultyProxy;
import dev.trailwarden.testing.Program;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Something that AWS never takes: the daemon tries as often as its budget allows, and says so.
class BudgetIT {

    private static final String PLACE = " target=default resource=LogBucket property=PublicAccessBlockConfiguration ";

    private final Example example = Example.named("budget");

    @TempDir
    Path state;

    @Test
    void stopsAtTheBudgetAndSaysSoEvenAfterARestart() throws IOException {
        example.build(Program.at(state));
        aws().s3().deletePublicAccessBlock(call -> call.bucket(example.name()));
        try (var aws = FaultyProxy.start()) {
            aws.plan("PUT publicAccessBlock", Integer.MAX_VALUE, Fault.refusal(400, "InvalidRequest"));
            var program = example.served(Program.at(state), "enforce")
                    .with("AWS_ENDPOINT_URL", aws.endpoint().toString())
                    .with("TRAILWARDEN_WRITE_BUDGET", "3");

            try (var daemon = Daemon.start(program)) {
                daemon.awaitLine("failed" + PLACE + "error=\"InvalidRequest: a bad day\" path=BlockPublicAcls");
                daemon.awaitLine("skipped" + PLACE + "reason=\"the write budget of this hour is spent\"");
                daemon.awaitLooks(2);
                assertThat(daemon.log())
                        .filteredOn(line -> line.contains("failed" + PLACE) && line.contains("path=BlockPublicAcls"))
                        .hasSize(3);
            }
            try (var restarted = Daemon.start(program)) {
                restarted.awaitLine("skipped" + PLACE + "reason=\"the write budget of this hour is spent\"");
            }
            assertThat(aws.writes()).containsOnly("PUT publicAccessBlock").hasSize(3);
        }
    }
}
