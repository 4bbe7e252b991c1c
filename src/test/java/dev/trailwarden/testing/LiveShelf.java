package dev.trailwarden.testing;

import dev.trailwarden.control.Once;
import dev.trailwarden.model.Tree;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A handle on one shelf; as any live handle it remembers what it read, and what is contributed to its creation.
public final class LiveShelf {

    private final Shelves shelves;
    private final String name;
    private final Once<String> fingerprint;
    private final Map<String, Once<Optional<Tree>>> answers = new HashMap<>();
    private final Map<String, Tree> draft = new HashMap<>();

    LiveShelf(Shelves shelves, String name) {
        this.shelves = shelves;
        this.name = name;
        this.fingerprint = new Once<>(() -> shelves.look(name));
    }

    String fingerprint() {
        return fingerprint.ask();
    }

    Optional<Tree> read(String property) {
        return answers.computeIfAbsent(property, _ -> new Once<>(() -> shelves.read(name, property)))
                .ask();
    }

    /// Looks first, as some live handles do, whether the shelf is in motion, and remembers that too.
    void write(String property, Tree value) {
        fingerprint.ask();
        shelves.write(name, property, value);
    }

    void contribute(String property, Tree value) {
        draft.put(property, value);
    }

    void create() {
        shelves.create(name, draft);
    }
}
