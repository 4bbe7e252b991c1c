package dev.trailwarden.engine;

import dev.trailwarden.model.Target;

/// Bounds the writes to one target, so that every mistake and every fight with another tool ends.
public interface Budget {

    boolean allows(Target target);

    /// Takes one write from what the target may still do.
    void spend(Target target);
}
