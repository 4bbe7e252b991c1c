package dev.trailwarden.state;

import dev.trailwarden.engine.Identities;
import dev.trailwarden.model.Location;
import dev.trailwarden.model.ResourceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Keeps one small file for each resource ever seen: `seen/ACCOUNT/REGION/TYPE/NAME`, holding its fingerprint.
public final class SeenResources implements Identities {

    private final Path directory;

    public SeenResources(Path state) {
        this.directory = state.resolve("seen");
    }

    @Override
    public Optional<String> find(Location location, ResourceId resource) {
        var file = file(location, resource);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void remember(Location location, ResourceId resource, String fingerprint) {
        if (find(location, resource).filter(fingerprint::equals).isEmpty()) {
            AtomicFile.write(file(location, resource), fingerprint + "\n");
        }
    }

    private Path file(Location location, ResourceId resource) {
        return directory
                .resolve(location.account())
                .resolve(location.region())
                .resolve(resource.type().replace("::", "-"))
                .resolve(resource.name());
    }
}
