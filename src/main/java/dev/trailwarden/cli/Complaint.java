package dev.trailwarden.cli;

import java.io.Serial;

/// A mistake in how the program was set up, told to the person in one sentence that says what to do.
public final class Complaint extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public Complaint(String message) {
        super(message);
    }
}
