package dev.trailwarden.engine;

import dev.trailwarden.control.Failures;
import dev.trailwarden.control.Unsettled;
import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Subject;
import java.util.Optional;
import java.util.function.Supplier;

/// One look at one subject: what was found, what should be there instead, and whether that would be weaker.
record Sight<V>(Finding finding, Optional<V> wanted, boolean weaker) {

    Sight(Finding finding) {
        this(finding, Optional.empty(), false);
    }

    /// Looks; whatever is thrown on the way is a finding too.
    static <V> Sight<V> of(Subject subject, Failures failures, Supplier<Sight<V>> look) {
        try {
            return look.get();
        } catch (Unsettled busy) {
            return new Sight<>(new Finding.Pending(subject, Optional.empty(), String.valueOf(busy.getMessage())));
        } catch (RuntimeException thrown) {
            var failure = failures.classify(thrown);
            return new Sight<>(
                    failure.kind() == Failure.Kind.ABSENT
                            ? new Finding.Absent(subject)
                            : new Finding.Unknown(subject, failure));
        }
    }
}
