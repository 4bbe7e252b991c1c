package dev.trailwarden.testing;

import dev.trailwarden.control.Connection;
import dev.trailwarden.control.ResourceType;
import dev.trailwarden.model.Declaration;
import java.util.Optional;
import java.util.Set;

/// A type of resource that lives in memory, so that the engine can be tested with no cloud at all.
public record Shelf(String cloudFormation, boolean keepsData) implements ResourceType<LiveShelf> {

    /// Holds things: an empty one in its place would hide their loss.
    public static final Shelf SHELF = new Shelf("Test::Shelf", true);

    /// Holds nothing, as a policy does: another is as good.
    public static final Shelf LABEL = new Shelf("Test::Label", false);

    @Override
    public String identity() {
        return "Name";
    }

    @Override
    public Optional<String> objection(String name) {
        return Optional.empty();
    }

    /// The shelf `attic.left` stands on the shelf `attic`.
    @Override
    public boolean needs(Declaration mine, Declaration other) {
        return mine.resource().name().startsWith(other.resource().name() + ".");
    }

    @Override
    public LiveShelf open(Connection connection, String name) {
        return new LiveShelf(connection.client(Shelves.class), name);
    }

    @Override
    public String fingerprint(LiveShelf shelf) {
        return shelf.fingerprint();
    }

    @Override
    public void create(LiveShelf shelf) {
        shelf.create();
    }

    @Override
    public Set<String> creates() {
        return Set.of("shelf:Create");
    }
}
