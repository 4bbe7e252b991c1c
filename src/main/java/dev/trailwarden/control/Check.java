package dev.trailwarden.control;

import java.util.Optional;

/// Watches one property of one type of resource.
///
/// @param <L> the live handle it reads from
/// @param <V> the property's value: normalised by its own constructor, compared by equality
public interface Check<L, V> {

    Property<L, V> property();

    /// The live value, or empty when the cloud holds none.
    ///
    /// Throws what the SDK throws; that the whole resource is absent comes to light the same way.
    Optional<V> read(L live);

    /// The declared value with whatever it leaves open taken from the live one: undeclared is untouched.
    default V complete(V declared, V live) {
        return declared;
    }

    /// Adds the declared value to the request that is about to create the resource, where that request has room for it.
    default void contribute(L live, V declared) {}
}
