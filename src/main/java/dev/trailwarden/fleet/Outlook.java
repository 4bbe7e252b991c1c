package dev.trailwarden.fleet;

import dev.trailwarden.control.Failures;
import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Target;
import dev.trailwarden.template.InvalidTemplate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One target as far as it is known: in outline from the start, and with its account as soon as AWS has told it.
public final class Outlook {

    private final Targets targets;
    private final Assignment assignment;
    private final Failures failures;
    private final Target outline;
    private volatile Target target;
    private volatile boolean located;

    /// Reads the template: an [InvalidTemplate] tells of all its mistakes.
    public Outlook(Targets targets, Assignment assignment, Failures failures) {
        this.targets = targets;
        this.assignment = assignment;
        this.failures = failures;
        this.outline = targets.outline(assignment);
        this.target = outline;
    }

    public Assignment assignment() {
        return assignment;
    }

    /// Whether both say the same, template and all.
    boolean isLike(Outlook other) {
        return assignment.equals(other.assignment) && outline.equals(other.outline);
    }

    public Target target() {
        return target;
    }

    /// The target in its account, which is asked for until it is known.
    Target locate() {
        if (!located) {
            target = targets.locate(assignment);
            located = true;
        }
        return target;
    }

    Failure classify(@Nullable Throwable thrown) {
        return switch (thrown) {
            case InvalidTemplate invalid ->
                new Failure(
                        Failure.Kind.INVALID,
                        "InvalidTemplate",
                        invalid.problems().stream().map(Object::toString).collect(Collectors.joining("\n")));
            case RuntimeException exception -> failures.classify(exception);
            case null, default -> new Failure(Failure.Kind.UNEXPECTED, "Error", String.valueOf(thrown));
        };
    }
}
