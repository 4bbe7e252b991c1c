package dev.trailwarden.app;

import dev.trailwarden.emulator.Emulator;
import io.quarkus.runtime.LaunchMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/// What dev mode has instead of AWS: the emulator, credentials that it takes, and a state that begins anew with it.
final class Demo implements AutoCloseable {

    /// Known beforehand, so that README can say how to tamper.
    private static final int PORT = 4566;

    private final Emulator emulator;

    private Demo(Emulator emulator) {
        this.emulator = emulator;
        settings().forEach(System::setProperty);
    }

    /// Whether there is to be a demonstration: in dev mode, unless somebody named another AWS.
    static boolean isWanted() {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT && System.getenv("AWS_ENDPOINT_URL") == null;
    }

    static Demo begin() {
        return new Demo(Emulator.start(PORT));
    }

    private Map<String, String> settings() {
        try {
            return Map.of(
                    "aws.accessKeyId",
                    "demo",
                    "aws.secretAccessKey",
                    "demo",
                    "trailwarden.aws.endpoint-url",
                    emulator.endpoint().toString(),
                    "trailwarden.state-directory",
                    Files.createTempDirectory("trailwarden-demo").toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        emulator.close();
    }
}
