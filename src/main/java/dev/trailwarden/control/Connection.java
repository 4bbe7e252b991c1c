package dev.trailwarden.control;

import dev.trailwarden.model.Location;

/// An authenticated way into one region of one account.
public interface Connection {

    Location location();

    /// The cloud SDK's own client, already bound to the location.
    <C> C client(Class<C> type);
}
