package dev.trailwarden.fleet;

import java.io.Serial;
import java.util.List;

/// Says everything that is wrong with the targets a person configured, templates included, a line for each.
public final class Misassigned extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<String> mistakes;

    public Misassigned(List<String> mistakes) {
        super(String.join("\n", mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<String> mistakes() {
        return mistakes;
    }
}
