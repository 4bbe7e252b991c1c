package dev.trailwarden.report;

import dev.trailwarden.model.Outcome;

/// An outcome in one word, as metrics and logs spell it.
final class OutcomeWord {

    private OutcomeWord() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Fixed _ -> "fixed";
            case Outcome.Pending _ -> "pending";
            case Outcome.StillDrifted _ -> "still_drifted";
            case Outcome.Failed _ -> "failed";
            case Outcome.Skipped _ -> "skipped";
        };
    }
}
