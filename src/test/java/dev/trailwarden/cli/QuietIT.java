package dev.trailwarden.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.trailwarden.testing.Example;
import dev.trailwarden.testing.Fault;
import dev.trailwarden.testing.FaultyProxy;
import dev.trailwarden.testing.Ports;
import dev.trailwarden.testing.Program;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuietIT {

    @TempDir
    Path state;

    /// While AWS is asked, everything has been started that ever is.
    @Test
    void aCommandThatEndsByItselfOpensNoPort() throws IOException {
        assumeTrue(Ports.areTold());
        try (var aws = FaultyProxy.start()) {
            aws.plan("GetCallerIdentity", 1, Fault.silence());
            var process = Program.at(state)
                    .with("AWS_ENDPOINT_URL", aws.endpoint().toString())
                    .start(Example.named("quiet").words("check"));

            aws.await("GetCallerIdentity");

            assertThat(Ports.of(process.pid())).isEmpty();
            process.destroyForcibly();
        }
    }
}
