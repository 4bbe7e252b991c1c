package dev.trailwarden.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/// Pinned packages in a directory named after the hash of what is pinned: a change of the pins makes a new one.
///
/// The directory counts only with the mark that is set last, so one half made is made again and never used.
record VirtualEnvironment(Home home, Path requirements, Path directory) {

    private static final Object ONE_AT_A_TIME = new Object();

    static VirtualEnvironment of(Home home, Path requirements) {
        return new VirtualEnvironment(
                home, requirements, home.target().resolve("python").resolve(hash(requirements)));
    }

    /// Made by `base` if it is not there yet; processes and threads that come together wait for the first of them.
    Python ready(Python base) {
        synchronized (ONE_AT_A_TIME) { // a file lock holds between processes only
            try (var _ = lock()) {
                if (!isUsable()) {
                    make(base);
                }
                return python();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private FileChannel lock() throws IOException {
        Files.createDirectories(directory.getParent());
        var file = directory.resolveSibling(directory.getFileName() + ".lock");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        return channel;
    }

    /// An upgrade of the system's Python can break an environment that was whole.
    private boolean isUsable() {
        return Files.exists(mark()) && python().satisfies(home, requirements);
    }

    private void make(Python base) throws IOException {
        System.err.println("Installing the packages of " + home.project().relativize(requirements) + " into "
                + home.project().relativize(directory) + " (once, half a minute)");
        delete();
        run(Command.of(base.executable(), "-m", "venv", directory));
        run(Command.of(
                python().executable(),
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--require-hashes",
                "--requirement",
                requirements));
        Files.createFile(mark());
    }

    private static void run(Command command) {
        var words = String.join(" ", command.words());
        var result = command.run().orElseThrow(() -> new EmulatorUnavailable("Cannot start: " + words));
        if (!result.succeeded()) {
            throw new EmulatorUnavailable("Failed: " + words + "\n" + result.output());
        }
    }

    private Python python() {
        return new Python(directory.resolve("bin/python").toString());
    }

    private Path mark() {
        return directory.resolve("complete");
    }

    private void delete() throws IOException {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String hash(Path file) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
