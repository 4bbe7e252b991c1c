package dev.trailwarden.model;

/// Why the cloud refused, in terms the engine can act on.
public record Failure(Kind kind, String code, String message) {

    /// What sort of refusal it was.
    public enum Kind {
        /// The resource itself is not there.
        ABSENT,
        DENIED,
        INVALID,
        CONFLICT,
        THROTTLED,
        UNREACHABLE,
        UNEXPECTED
    }

    /// Whether the same call may succeed later with nothing changed.
    public boolean passing() {
        return switch (kind) {
            case CONFLICT, THROTTLED, UNREACHABLE -> true;
            case ABSENT, DENIED, INVALID, UNEXPECTED -> false;
        };
    }

    @Override
    public String toString() {
        return code + ": " + message;
    }
}
