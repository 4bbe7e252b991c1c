package dev.trailwarden.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What looking at one property told us.
public sealed interface Finding {

    Subject subject();

    default State state() {
        return switch (this) {
            case Compliant _ -> State.COMPLIANT;
            case Drifted _ -> State.DRIFTED;
            case Absent _ -> State.ABSENT;
            case Unknown _ -> State.UNKNOWN;
            case Pending _ -> State.PENDING;
        };
    }

    /// The live value is as declared.
    record Compliant(Subject subject) implements Finding {}

    /// The live value differs; `changes` is never empty.
    record Drifted(Subject subject, List<Change> changes) implements Finding {
        public Drifted {
            changes = List.copyOf(changes);
        }
    }

    /// The resource that should carry the property does not exist.
    record Absent(Subject subject) implements Finding {}

    /// We could not look. Never counts as compliant, and never as drift.
    record Unknown(Subject subject, Failure failure) implements Finding {}

    /// AWS is still at work on it: neither right nor wrong yet; `until` is when waiting stops being an answer.
    record Pending(Subject subject, Optional<Instant> until, String reason) implements Finding {}
}
