package dev.trailwarden.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Whether a person reads what is printed, and what that person wants of it.
///
/// @param out whether standard output is a terminal
/// @param err whether standard error is one
public record Terminal(boolean out, boolean err, Map<String, String> environment) {

    private static final int KIND = 0xF000;
    private static final int CHARACTER_DEVICE = 0x2000;

    public Terminal {
        environment = Map.copyOf(environment);
    }

    /// The one that this process writes to.
    public static Terminal here() {
        return new Terminal(isDevice(1), isDevice(2), System.getenv());
    }

    /// Whether colours do no harm; <https://no-color.org> says how a person refuses them.
    boolean isColourful() {
        return out && environment.getOrDefault("NO_COLOR", "").isEmpty() && !isDumb();
    }

    /// Whether a line may be overwritten by the next.
    boolean isLively() {
        return err && !isDumb();
    }

    private boolean isDumb() {
        return "dumb".equals(environment.get("TERM"));
    }

    /// The JDK tells only whether input and output both are a terminal, and nothing of standard error.
    private static boolean isDevice(int descriptor) {
        try {
            var mode = (int) Files.getAttribute(Path.of("/dev/fd", String.valueOf(descriptor)), "unix:mode");
            return (mode & KIND) == CHARACTER_DEVICE;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException elsewhere) {
            return false;
        }
    }
}
