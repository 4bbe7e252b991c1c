package dev.trailwarden.report;

import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Report;
import java.time.Duration;
import java.time.Instant;

/// One finished look at one target.
///
/// @param id a word that tells it from all others, in every line logged about it
public record Look(String id, Report report, Instant end, Duration took) {

    public String target() {
        return report.plan().target().name();
    }

    /// Whether everything could be looked at, whatever was found.
    public boolean succeeded() {
        return report.plan().findings().stream().noneMatch(Finding.Unknown.class::isInstance);
    }
}
