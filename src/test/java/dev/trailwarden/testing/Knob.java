package dev.trailwarden.testing;

import dev.trailwarden.control.Control;
import dev.trailwarden.control.Property;
import java.util.Optional;
import java.util.function.BinaryOperator;

/// A property of a shelf that can be put right.
///
/// @param contributes whether it has room in the request that creates the shelf
/// @param completion the declared value with what it leaves open taken from the live one
/// @param strongest the value that only a person may change
record Knob<V>(
        Property<LiveShelf, V> property, boolean contributes, BinaryOperator<V> completion, Optional<V> strongest)
        implements Control<LiveShelf, V> {

    Knob(Property<LiveShelf, V> property, boolean contributes) {
        this(property, contributes, (declared, _) -> declared, Optional.empty());
    }

    @Override
    public Optional<V> read(LiveShelf shelf) {
        return shelf.read(property.name()).map(property.codec()::decode);
    }

    @Override
    public V complete(V declared, V live) {
        return completion.apply(declared, live);
    }

    @Override
    public void contribute(LiveShelf shelf, V declared) {
        if (contributes) {
            shelf.contribute(property.name(), property.codec().encode(declared));
        }
    }

    @Override
    public void write(LiveShelf shelf, V declared) {
        shelf.write(property.name(), property.codec().encode(declared));
    }

    @Override
    public boolean weakens(V live, V declared) {
        return strongest.filter(live::equals).isPresent();
    }
}
