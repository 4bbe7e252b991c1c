package dev.trailwarden.template;

import dev.trailwarden.model.Position;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The resources of a template by logical id, in the order of the file.
record Resources(Map<String, Resource> byId) {

    public Resources {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    Stream<Resource> stream() {
        return byId.values().stream();
    }

    Set<String> ids() {
        return byId.keySet();
    }

    Optional<Resource> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Position at(String id) {
        return find(id).orElseThrow().at();
    }
}
