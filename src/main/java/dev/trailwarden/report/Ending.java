package dev.trailwarden.report;

import dev.trailwarden.model.Verdict;
import java.util.Collection;
import java.util.Locale;

/// What came of an errand, in one word; worst last.
public enum Ending {
    COMPLIANT,
    DRIFT,
    UNKNOWN,
    ERROR;

    /// The worst that came of any visit.
    public static Ending of(Collection<Visit> visits) {
        return visits.stream().map(Visit::ending).max(Ending::compareTo).orElse(COMPLIANT);
    }

    static Ending of(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT -> COMPLIANT;
            case DRIFT -> DRIFT;
            case UNKNOWN -> UNKNOWN;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
