package dev.trailwarden.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The packaged program, jar or native executable, as a person or Kubernetes would start it.
///
/// @param environment what it is told besides how to reach the emulator
public record Program(Map<String, String> environment) {

    /// How a run ended, with all that it said.
    public record Result(int exitCode, String out, String err) {}

    private static final String FILE = System.getProperty("trailwarden.program", "target/quarkus-app/quarkus-run.jar");

    /// One that reaches the shared emulator and keeps its state in `state`.
    public static Program at(Path state) {
        return new Program(Map.of(
                "AWS_ENDPOINT_URL", Aws.endpoint().toString(),
                "AWS_REGION", Aws.REGION.id(),
                "AWS_ACCESS_KEY_ID", "test",
                "AWS_SECRET_ACCESS_KEY", "test",
                "TRAILWARDEN_STATE_DIRECTORY", state.toString()));
    }

    /// The same, told more.
    public Program with(String name, String value) {
        var more = new HashMap<>(environment);
        more.put(name, value);
        return new Program(Map.copyOf(more));
    }

    /// Runs to the end.
    public Result run(String... arguments) {
        var process = start(arguments);
        try (var reader = Executors.newVirtualThreadPerTaskExecutor()) {
            var err = reader.submit(() -> read(process.getErrorStream().readAllBytes()));
            var out = read(process.getInputStream().readAllBytes());
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("it does not end");
            }
            return new Result(process.exitValue(), out, err.get());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// Starts it, and leaves it running.
    public Process start(String... arguments) {
        var command = Stream.concat(launcher(), Stream.of(arguments)).toList();
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String> launcher() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return FILE.endsWith(".jar") ? Stream.of(java, "-jar", FILE) : Stream.of(FILE);
    }

    private static String read(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
