package dev.trailwarden.cli;

import dev.trailwarden.report.Ending;

/// The exit codes of `plan`, `check` and `apply`.
public final class ExitCode {

    public static final int COMPLIANT = 0;
    public static final int ERROR = 1;
    public static final int DRIFT = 2;
    public static final int UNKNOWN = 3;
    public static final int USAGE = 64;

    private ExitCode() {}

    static int of(Ending ending) {
        return switch (ending) {
            case COMPLIANT -> COMPLIANT;
            case DRIFT -> DRIFT;
            case UNKNOWN -> UNKNOWN;
            case ERROR -> ERROR;
        };
    }
}
