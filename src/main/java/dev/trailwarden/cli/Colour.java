package dev.trailwarden.cli;

import dev.trailwarden.report.Ink;
import java.util.Locale;

/// Whether text is coloured.
enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    Ink on(Terminal terminal) {
        var coloured = switch (this) {
            case AUTO -> terminal.isColourful();
            case ALWAYS -> true;
            case NEVER -> false;
        };
        return coloured ? Ink.COLOURED : Ink.PLAIN;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
