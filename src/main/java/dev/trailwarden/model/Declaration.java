package dev.trailwarden.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One declared resource: the properties its owner cares about, and the logical ids of the resources it stands on.
///
/// Whatever is not declared is left alone.
public record Declaration(ResourceId resource, Map<String, Tree> properties, Set<String> needs) {

    public Declaration {
        properties = Map.copyOf(properties);
        needs = Set.copyOf(needs);
    }

    public Optional<Tree> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }
}
