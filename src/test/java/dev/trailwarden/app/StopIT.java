package dev.trailwarden.app;

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

/// SIGTERM, as Kubernetes sends it: within 25 seconds the daemon is gone, with the exit code that a shell expects.
class StopIT {

    private static final int TERMINATED = 128 + 15;

    private final Example example = Example.named("stop");

    @TempDir
    Path state;

    @Test
    void endsAtOnceBetweenLooks() {
        try (var daemon = Daemon.start(example.served(Program.at(state), "observe"))) {
            daemon.awaitLooks(1);

            assertThat(daemon.stop()).isEqualTo(TERMINATED);
            assertThat(daemon.log()).last().asString().contains("trailwarden stopped in");
        }
    }

    @Test
    void endsInTimeInTheMiddleOfALookThatHangs() throws IOException {
        try (var aws = FaultyProxy.start()) {
            aws.plan("GetTrail", Integer.MAX_VALUE, Fault.silence());
            var program = example.served(Program.at(state), "observe")
                    .with("AWS_ENDPOINT_URL", aws.endpoint().toString())
                    .with("TRAILWARDEN_AWS_CALL_TIMEOUT", "60s")
                    .with("TRAILWARDEN_AWS_ATTEMPT_TIMEOUT", "60s");
            try (var daemon = Daemon.start(program)) {
                aws.await("GetTrail");

                assertThat(daemon.stop()).isEqualTo(TERMINATED);
                assertThat(daemon.log())
                        .anyMatch(line -> line.contains("stopped in the middle of a look: a call to AWS outlasted"));
            }
        }
    }
}
