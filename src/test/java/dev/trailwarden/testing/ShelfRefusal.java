package dev.trailwarden.testing;

import dev.trailwarden.model.Failure;
import java.io.Serial;

/// What a shelf throws where a cloud would refuse; it already knows what its failure is.
public final class ShelfRefusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Failure.Kind kind;

    public ShelfRefusal(Failure.Kind kind) {
        super("refused");
        this.kind = kind;
    }

    /// The failure as it is classified.
    public Failure failure() {
        return new Failure(kind, "Refused", "refused");
    }

    /// Knows refusals; anything else is a mistake of the test or the engine.
    public static Failure classify(RuntimeException thrown) {
        if (thrown instanceof ShelfRefusal refusal) {
            return refusal.failure();
        }
        throw new AssertionError("the engine must not see this", thrown);
    }
}
