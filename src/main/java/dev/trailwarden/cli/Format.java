package dev.trailwarden.cli;

import java.util.Locale;

/// For whom a command tells what it found: text for people, JSON for programs.
enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
