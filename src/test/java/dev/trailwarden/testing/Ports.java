package dev.trailwarden.testing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The TCP ports that a process listens on, as Linux tells them.
public final class Ports {

    private static final String LISTENS = "0A";

    private Ports() {}

    public static boolean areTold() {
        return Files.isReadable(Path.of("/proc/self/net/tcp"));
    }

    /// Those of the sockets that this very process has open.
    public static Set<Integer> of(long process) {
        var home = Path.of("/proc", String.valueOf(process));
        var sockets = sockets(home.resolve("fd"));
        return Stream.of("net/tcp", "net/tcp6")
                .flatMap(table -> lines(home.resolve(table)).stream().skip(1))
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields[3].equals(LISTENS) && sockets.contains("socket:[" + fields[9] + "]"))
                .map(fields -> Integer.parseInt(fields[1].substring(fields[1].lastIndexOf(':') + 1), 16))
                .collect(toUnmodifiableSet());
    }

    private static Set<String> sockets(Path descriptors) {
        try (var files = Files.list(descriptors)) {
            return files.flatMap(Ports::link).collect(toUnmodifiableSet());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /// A descriptor may be closed while the others are read.
    private static Stream<String> link(Path descriptor) {
        try {
            return Stream.of(Files.readSymbolicLink(descriptor).toString());
        } catch (IOException closed) {
            return Stream.empty();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
