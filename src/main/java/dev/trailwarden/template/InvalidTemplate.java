package dev.trailwarden.template;

import dev.trailwarden.model.Problem;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/// Says everything that is wrong with a template at once, in the order of the file.
public final class InvalidTemplate extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public InvalidTemplate(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
