package dev.trailwarden.report;

import dev.trailwarden.model.Subject;
import java.util.Optional;

/// Knows what properties are for.
@FunctionalInterface
public interface Glossary {

    Optional<Meaning> find(Subject subject);
}
