package dev.trailwarden.control;

import dev.trailwarden.model.Failure;

/// Names what went wrong in a call to the cloud.
@FunctionalInterface
public interface Failures {

    Failure classify(RuntimeException thrown);
}
