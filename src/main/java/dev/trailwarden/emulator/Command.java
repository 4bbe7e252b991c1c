package dev.trailwarden.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A short-lived process, run to its end.
record Command(List<String> words) {

    /// What a command printed, on either stream, and whether it succeeded.
    record Result(boolean succeeded, String output) {}

    static Command of(Object... words) {
        return new Command(Arrays.stream(words).map(Object::toString).toList());
    }

    /// Empty if there is no such program.
    Optional<Result> run() {
        try {
            return Optional.of(
                    finish(new ProcessBuilder(words).redirectErrorStream(true).start()));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    private static Result finish(Process process) {
        try {
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor() == 0, output.strip());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EmulatorUnavailable("Interrupted while waiting for a command", interrupted);
        }
    }
}
