package dev.trailwarden.model;

import java.util.Collection;

/// A whole target in one word: the worst of its findings, worst last.
public enum Verdict {
    COMPLIANT,
    DRIFT,
    UNKNOWN;

    public static Verdict of(Collection<Finding> findings) {
        return findings.stream()
                .map(Finding::state)
                .map(Verdict::of)
                .max(Verdict::compareTo)
                .orElse(COMPLIANT);
    }

    private static Verdict of(State state) {
        return switch (state) {
            case COMPLIANT -> COMPLIANT;
            case DRIFTED, ABSENT -> DRIFT;
            case UNKNOWN, PENDING -> UNKNOWN;
        };
    }
}
