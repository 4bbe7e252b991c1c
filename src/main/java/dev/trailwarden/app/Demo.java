package dev.trailwarden.app;

import dev.trailwarden.aws.Settings;
import dev.trailwarden.emulator.Emulator;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What dev mode has instead of AWS: the emulator, credentials that it takes, and a state that begins anew with it.
@IfBuildProfile("dev")
final class Demo {

    /// Known beforehand, so that README can say how to tamper.
    private static final int PORT = 4566;

    @Produces
    @Singleton
    Emulator emulator() {
        System.setProperty("aws.accessKeyId", "demo");
        System.setProperty("aws.secretAccessKey", "demo");
        return Emulator.start(PORT);
    }

    void close(@Disposes Emulator emulator) {
        emulator.close();
    }

    @Produces
    @Singleton
    Surroundings surroundings(Configuration configuration, Emulator emulator) {
        var aws = configuration.aws();
        var endpoint = Optional.of(emulator.endpoint());
        return new Surroundings(new Settings(endpoint, aws.callTimeout(), aws.attemptTimeout()), state());
    }

    private static Path state() {
        try {
            return Files.createTempDirectory("trailwarden-demo");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
