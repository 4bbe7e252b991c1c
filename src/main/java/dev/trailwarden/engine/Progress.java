package dev.trailwarden.engine;

import dev.trailwarden.model.Subject;

/// Somebody who waits, and is told what is looked at or put right next.
@FunctionalInterface
public interface Progress {

    /// For whoever does not care.
    Progress NONE = _ -> {};

    void begin(Subject subject);
}
