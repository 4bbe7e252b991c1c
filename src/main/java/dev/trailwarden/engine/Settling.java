package dev.trailwarden.engine;

import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Subject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/// What was written in earlier looks and may still read as it was before.
final class Settling {

    private final Map<Subject, Finding> pending;

    Settling(Collection<Finding> before, Instant now) {
        pending = before.stream()
                .filter(finding -> finding instanceof Finding.Pending(var _, var until, var _)
                        && until.filter(now::isBefore).isPresent())
                .collect(Collectors.toMap(Finding::subject, finding -> finding));
    }

    /// The finding, unless it may be the past that was read.
    Finding allow(Finding finding) {
        return switch (finding) {
            case Finding.Drifted _, Finding.Absent _ -> pending.getOrDefault(finding.subject(), finding);
            case Finding.Pending _, Finding.Compliant _, Finding.Unknown _ -> finding;
        };
    }
}
