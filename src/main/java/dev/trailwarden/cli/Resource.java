package dev.trailwarden.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// A text that is part of the program.
final class Resource {

    private Resource() {}

    static String text(String path) {
        try (var resource = Resource.class.getResourceAsStream(path)) {
            var bytes = Objects.requireNonNull(resource, path).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
