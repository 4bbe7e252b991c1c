package dev.trailwarden.testing;

import dev.trailwarden.control.Check;
import dev.trailwarden.control.Property;
import java.util.Optional;

/// A property of a shelf that can only be watched.
record Grain<V>(Property<LiveShelf, V> property) implements Check<LiveShelf, V> {

    @Override
    public Optional<V> read(LiveShelf shelf) {
        return shelf.read(property.name()).map(property.codec()::decode);
    }
}
