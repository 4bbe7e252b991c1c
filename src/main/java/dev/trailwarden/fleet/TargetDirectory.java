package dev.trailwarden.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A directory of target files, such as a mounted ConfigMap; templates may lie beside them.
public record TargetDirectory(Path directory, Supplier<String> region) {

    /// All targets by name; [Misassigned] tells of all mistakes in all files.
    public List<Assignment> read() {
        var mistakes = new Mistakes();
        var assignments = files().flatMap(file -> mistakes.collect(() -> TargetFile.read(file, region)).stream())
                .toList();
        mistakes.refuseIfAny();
        return assignments;
    }

    /// The target files, by name.
    public Stream<Path> files() {
        try (var files = Files.list(directory)) {
            return files
                    .filter(file -> file.getFileName().toString().endsWith(TargetFile.SUFFIX))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new Misassigned(List.of(directory + ": cannot be read: " + unreadable));
        }
    }
}
