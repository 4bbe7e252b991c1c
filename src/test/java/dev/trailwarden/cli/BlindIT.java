package dev.trailwarden.cli;

import static dev.trailwarden.testing.Golden.assertSays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.testing.Example;
import dev.trailwarden.testing.Fault;
import dev.trailwarden.testing.FaultyProxy;
import dev.trailwarden.testing.Program;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What commands say where AWS cannot be looked at, or in part only.
class BlindIT {

    private static final Example EXAMPLE = Example.named("blind");

    private final FaultyProxy aws = FaultyProxy.start();

    @TempDir
    Path state;

    @BeforeAll
    static void build(@TempDir Path elsewhere) {
        EXAMPLE.build(Program.at(elsewhere));
    }

    @AfterEach
    void close() throws IOException {
        aws.close();
    }

    @Test
    void saysThatNobodyAnswers() throws IOException {
        aws.close();

        assertSays("unreachable.txt", EXAMPLE, program().run(EXAMPLE.words("check")));
    }

    @Test
    void saysThatTheCredentialsAreNoGood() {
        aws.planForAll(Fault.refusal(403, "InvalidClientTokenId"));

        assertSays("denied.txt", EXAMPLE, program().run(EXAMPLE.words("plan")));
    }

    @Test
    void saysWhatItMayNotSeeAndWritesNothing() {
        aws.plan("GET publicAccessBlock", 1, Fault.refusal(403, "AccessDenied"));
        aws.plan("GetTrailStatus", 1, Fault.refusal(400, "AccessDeniedException"));

        assertSays("plan-denied-in-part.txt", EXAMPLE, program().run(EXAMPLE.words("plan")));

        assertThat(aws.writes()).isEmpty();
    }

    @Test
    void applyAnswersForWhatItCouldNotSee() {
        aws.plan("GET publicAccessBlock", 9, Fault.refusal(403, "AccessDenied"));

        var result = program().run(EXAMPLE.words("apply"));

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out()).endsWith("Now: 19 compliant, 0 drifted, 0 absent, 1 unknown, 0 pending.\n");
        assertThat(aws.writes()).isEmpty();
    }

    private Program program() {
        return Program.at(state).with("AWS_ENDPOINT_URL", aws.endpoint().toString());
    }
}
