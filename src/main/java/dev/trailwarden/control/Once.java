package dev.trailwarden.control;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An answer asked for at most once, a refusal included: one call serves many properties.
public final class Once<T> {

    private final Supplier<T> question;
    private @Nullable T answer;
    private @Nullable RuntimeException refusal;

    public Once(Supplier<T> question) {
        this.question = question;
    }

    public synchronized T ask() {
        if (refusal != null) {
            throw refusal;
        }
        if (answer == null) {
            try {
                answer = question.get();
            } catch (RuntimeException thrown) {
                refusal = thrown;
                throw thrown;
            }
        }
        return answer;
    }
}
