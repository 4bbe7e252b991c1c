package dev.trailwarden.report;

/// How bad it is when a property is not as declared, in one word, and why in one sentence without a full stop.
public record Meaning(String severity, String because) {

    @Override
    public String toString() {
        return severity + ": " + because;
    }
}
