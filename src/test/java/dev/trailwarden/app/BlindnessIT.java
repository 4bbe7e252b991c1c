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

/// The daemon where AWS does not let it look: alive, not ready, and not talkative.
class BlindnessIT {

    private final Example example = Example.named("blindness");

    @TempDir
    Path state;

    @Test
    void saysOnceThatItIsDeniedAndOnceThatItSeesAgain() throws IOException {
        example.build(Program.at(state));
        try (var aws = FaultyProxy.start()) {
            aws.planForAll(Fault.refusal(403, "InvalidClientTokenId"));
            try (var daemon = Daemon.start(served(aws))) {
                daemon.awaitLine("blind target=default error=\"InvalidClientTokenId: a bad day\"");
                daemon.awaitLooks(2);
                assertThat(statuses(daemon)).isEqualTo("live 200, ready 503");
                assertThat(daemon.ask("/q/metrics").body())
                        .containsPattern(
                                "trailwarden_state\\{[^}]*property=\"IsLogging\",[^}]*state=\"unknown\"[^}]*} 1");

                aws.recover();
                daemon.awaitLine("sighted target=default");
                daemon.awaitLooks(1);
                assertThat(statuses(daemon)).isEqualTo("live 200, ready 200");

                assertThat(daemon.log())
                        .filteredOn(line -> line.contains(" target=default"))
                        .hasSize(2);
            }
            assertThat(aws.writes()).isEmpty();
        }
    }

    @Test
    void staysUpWhereNobodyAnswers() throws IOException {
        var aws = FaultyProxy.start();
        aws.close();
        try (var daemon = Daemon.start(served(aws))) {
            daemon.awaitLine("blind target=default error=\"SdkClientException: Unable to execute HTTP request:");
            daemon.awaitLooks(1);

            assertThat(statuses(daemon)).isEqualTo("live 200, ready 503");
            assertThat(daemon.log())
                    .filteredOn(line -> line.contains("target=default"))
                    .hasSize(1);
        }
    }

    private Program served(FaultyProxy aws) {
        return example.served(Program.at(state), "enforce")
                .with("AWS_ENDPOINT_URL", aws.endpoint().toString());
    }

    private static String statuses(Daemon daemon) {
        return "live %d, ready %d"
                .formatted(
                        daemon.ask("/q/health/live").statusCode(),
                        daemon.ask("/q/health/ready").statusCode());
    }
}
