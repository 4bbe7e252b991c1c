package dev.trailwarden.testing;

import dev.trailwarden.engine.Identities;
import dev.trailwarden.model.Location;
import dev.trailwarden.model.ResourceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Remembers what was seen for as long as a test lasts.
public final class Memory implements Identities {

    private final Map<Place, String> seen = new HashMap<>();

    @Override
    public Optional<String> find(Location location, ResourceId resource) {
        return Optional.ofNullable(seen.get(new Place(location, resource)));
    }

    @Override
    public void remember(Location location, ResourceId resource, String fingerprint) {
        seen.put(new Place(location, resource), fingerprint);
    }

    private record Place(Location location, ResourceId resource) {}
}
