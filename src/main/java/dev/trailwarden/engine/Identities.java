package dev.trailwarden.engine;

import dev.trailwarden.model.Location;
import dev.trailwarden.model.ResourceId;
import java.util.Optional;

/// Which resources were ever seen, kept beyond the life of the process: what was seen and is gone is a loss, not a
/// task.
public interface Identities {

    /// The fingerprint the resource had when it was last accepted.
    Optional<String> find(Location location, ResourceId resource);

    void remember(Location location, ResourceId resource, String fingerprint);
}
