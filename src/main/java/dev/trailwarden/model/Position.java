package dev.trailwarden.model;

/// Where something stands in a file; line and column count from one.
public record Position(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
