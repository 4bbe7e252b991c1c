package dev.trailwarden.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The handle on one live resource: shared by its clauses, and forgotten with all it remembers after each write.
final class Live<L> {

    private final Supplier<L> opener;
    private @Nullable L handle;

    Live(Supplier<L> opener) {
        this.opener = opener;
    }

    L handle() {
        if (handle == null) {
            handle = opener.get();
        }
        return handle;
    }

    void forget() {
        handle = null;
    }
}
