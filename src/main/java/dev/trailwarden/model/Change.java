package dev.trailwarden.model;

import java.util.Optional;

/// One place inside a property where the live value differs from the declared one; the path of the whole property is
/// empty.
public record Change(String path, Optional<Tree> declared, Optional<Tree> live) {}
