package dev.trailwarden.template;

import dev.trailwarden.control.ResourceType;
import dev.trailwarden.model.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One resource as it is written; its type is empty where the catalogue knows none.
record Resource(
        String id,
        Position at,
        Optional<ResourceType<?>> type,
        Map<String, Field> properties,
        List<Reference> dependsOn) {

    Optional<Field> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /// Those among the logical ids that it refers to or says it depends on.
    Set<String> needs(Set<String> ids) {
        var referring = properties.values().stream().map(Field::value).flatMap(Reference::in);
        return Stream.concat(dependsOn.stream(), referring)
                .map(Reference::name)
                .filter(ids::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
