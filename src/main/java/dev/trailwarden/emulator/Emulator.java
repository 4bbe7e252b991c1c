package dev.trailwarden.emulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A running emulator of AWS, for tests and dev mode; it ends with [#close] and at the latest with this process.
///
/// ```java
/// try (var emulator = Emulator.start()) {
///     S3Client.builder().endpointOverride(emulator.endpoint())…
/// }
/// ```
public final class Emulator implements AutoCloseable {

    private static final String READY = "listening on ";

    private final Process process;
    private final Path log;
    private final URI endpoint;

    private Emulator(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.endpoint =
                announced().map(address -> URI.create("http://" + address)).orElseThrow(this::failed);
    }

    /// Starts one on a free port and returns when it answers.
    ///
    /// @throws EmulatorUnavailable if it cannot be started, with all that it said
    public static Emulator start() {
        var home = Home.find();
        var python = Python.ready();
        try {
            Files.createDirectories(home.target());
            var log = Files.createTempFile(home.target(), "emulator-", ".log");
            return new Emulator(launch(python, home, log), log);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Its standard input stays open as long as this process lives: the emulator ends when it is closed.
    private static Process launch(Python python, Home home, Path log) throws IOException {
        var command = Command.of(python.executable(), home.program(), "-p", "0", "--exit-with-stdin");
        var builder = new ProcessBuilder(command.words()).redirectError(log.toFile());
        builder.environment().remove("MOTO_ACCOUNT_ID"); // would make one account of all
        return builder.start();
    }

    /// The one address of every service.
    public URI endpoint() {
        return endpoint;
    }

    /// What the emulator said on standard error; a 500 of it is explained there.
    public Path log() {
        return log;
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            if (Files.size(log) == 0) {
                Files.delete(log);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /// Waits for the first line, which the emulator prints once its port is open.
    private Optional<String> announced() {
        try {
            BufferedReader output = process.inputReader();
            return Optional.ofNullable(output.readLine())
                    .filter(line -> line.startsWith(READY))
                    .map(line -> line.substring(READY.length()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private EmulatorUnavailable failed() {
        process.destroyForcibly();
        try {
            return new EmulatorUnavailable("The emulator did not start.\n" + Files.readString(log));
        } catch (IOException unreadable) {
            return new EmulatorUnavailable("The emulator did not start, see " + log, unreadable);
        }
    }
}
