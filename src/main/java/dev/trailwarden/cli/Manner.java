package dev.trailwarden.cli;

import picocli.CommandLine.Option;

/// How a command tells what it found.
final class Manner {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "Tell it as text, or as one JSON document on standard output, mistakes and failures"
                    + " included: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colour text: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}: on a terminal, unless"
                    + " NO_COLOR is set).")
    private Colour colour = Colour.AUTO;

    boolean isForPrograms() {
        return format == Format.JSON;
    }

    Colour colour() {
        return colour;
    }
}
