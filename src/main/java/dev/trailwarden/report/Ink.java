package dev.trailwarden.report;

import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.State;
import dev.trailwarden.model.Step;

/// Colours words for a terminal, or leaves them as they are; a colour only repeats what the word or sign says.
public enum Ink {
    PLAIN,
    COLOURED;

    private static final int RED = 31;
    private static final int GREEN = 32;
    private static final int YELLOW = 33;
    private static final int MAGENTA = 35;
    private static final int CYAN = 36;

    String paint(Step.Verb verb, String text) {
        return switch (verb) {
            case KEEP, CREATE -> paint(GREEN, text);
            case CORRECT -> paint(YELLOW, text);
            case ASK -> paint(MAGENTA, text);
            case WAIT -> paint(CYAN, text);
        };
    }

    String paint(State state, String text) {
        return switch (state) {
            case COMPLIANT -> paint(GREEN, text);
            case DRIFTED, ABSENT -> paint(YELLOW, text);
            case UNKNOWN, PENDING -> paint(CYAN, text);
        };
    }

    String paint(Outcome outcome, String text) {
        return switch (outcome) {
            case Outcome.Fixed _ -> paint(GREEN, text);
            case Outcome.Pending _ -> paint(CYAN, text);
            case Outcome.StillDrifted _, Outcome.Failed _ -> paint(RED, text);
            case Outcome.Skipped _ -> paint(YELLOW, text);
        };
    }

    private String paint(int colour, String text) {
        return switch (this) {
            case PLAIN -> text;
            case COLOURED -> "\u001b[" + colour + "m" + text + "\u001b[0m";
        };
    }
}
