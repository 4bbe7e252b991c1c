package dev.trailwarden.template;

import dev.trailwarden.model.Position;
import dev.trailwarden.model.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects what is wrong while the reading goes on.
final class Problems {

    private static final Comparator<Problem> IN_ORDER = Comparator.comparing(
                    Problem::at, Comparator.comparingInt(Position::line).thenComparingInt(Position::column))
            .thenComparing(Problem::message);

    private final List<Problem> found = new ArrayList<>();

    void add(Position at, String message, String remedy) {
        found.add(new Problem(at, message, remedy));
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidTemplate(found.stream().sorted(IN_ORDER).toList());
        }
    }
}
