package dev.trailwarden.model;

import java.util.Locale;

/// A finding in one word, as metrics and logs spell it.
public enum State {
    COMPLIANT,
    DRIFTED,
    ABSENT,
    UNKNOWN,
    PENDING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
