package dev.trailwarden.template;

import dev.trailwarden.model.Position;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The rule for what parameters and resources are called inside a template.
final class LogicalId {

    private static final Predicate<String> ALPHANUMERIC =
            Pattern.compile("[A-Za-z0-9]{1,255}").asMatchPredicate();

    private LogicalId() {}

    static void check(String name, Position at, Problems problems) {
        if (!ALPHANUMERIC.test(name)) {
            problems.add(at, "'" + name + "' cannot be a logical id", "use letters and digits only");
        }
    }
}
