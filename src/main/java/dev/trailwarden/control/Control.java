package dev.trailwarden.control;

/// A check that can also put the property right.
///
/// What cannot be put right in place stays a [Check]: a plan can only ask a person.
public interface Control<L, V> extends Check<L, V> {

    /// Writes the declared value, already completed with the live one, and preserves whatever the template does not
    /// declare.
    void write(L live, V declared);

    /// Whether writing `declared` over `live` would take protection away; then a person is asked first.
    default boolean weakens(V live, V declared) {
        return false;
    }
}
