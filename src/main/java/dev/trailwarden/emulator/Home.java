package dev.trailwarden.emulator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the emulator's own program lies, and where its packages and logs go: in the source tree around this process.
record Home(Path project) {

    static Home find() {
        return Stream.iterate(Optional.of(Path.of("").toAbsolutePath()), Optional::isPresent, Home::parent)
                .flatMap(Optional::stream)
                .map(Home::new)
                .filter(home -> Files.isRegularFile(home.requirements()))
                .findFirst()
                .orElseThrow(() -> new EmulatorUnavailable(
                        "There is no src/emulator above " + Path.of("").toAbsolutePath()));
    }

    private static Optional<Path> parent(Optional<Path> directory) {
        return directory.map(Path::getParent);
    }

    Path program() {
        return project.resolve("src/emulator");
    }

    Path requirements() {
        return program().resolve("requirements.txt");
    }

    /// The check whether a Python has all that is pinned.
    Path installed() {
        return program().resolve("installed.py");
    }

    Path target() {
        return project.resolve("target");
    }
}
