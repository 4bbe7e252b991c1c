package dev.trailwarden.model;

/// One mistake in what a person wrote: where it stands, what is wrong, and what to do about it.
public record Problem(Position at, String message, String remedy) {

    @Override
    public String toString() {
        return at + ": " + message + "; " + remedy;
    }
}
