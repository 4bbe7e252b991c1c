package dev.trailwarden.fleet;

import dev.trailwarden.template.InvalidTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Collects what is wrong while the reading goes on, so that all of it is told at once.
public final class Mistakes {

    private final List<String> found = new ArrayList<>();

    public void add(String mistake) {
        found.add(mistake);
    }

    /// What the reading brings, unless it is refused.
    public <T> Optional<T> collect(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (InvalidTemplate invalid) {
            invalid.problems().forEach(problem -> add(problem.toString()));
        } catch (Misassigned misassigned) {
            found.addAll(misassigned.mistakes());
        }
        return Optional.empty();
    }

    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new Misassigned(found.stream().distinct().toList());
        }
    }
}
