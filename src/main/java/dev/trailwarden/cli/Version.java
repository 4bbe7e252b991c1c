package dev.trailwarden.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version, as the build wrote it into `version.txt`.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        try (var resource = Version.class.getResourceAsStream("/version.txt")) {
            var text = Objects.requireNonNull(resource, "version.txt is part of the program")
                    .readAllBytes();
            return new String[] {"trailwarden " + new String(text, StandardCharsets.UTF_8).strip()};
        }
    }
}
