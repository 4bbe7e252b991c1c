package dev.trailwarden.fleet;

import dev.trailwarden.control.Failures;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/// Makes posts of assignments: all are understood first, and what stays as it was keeps all that is known of it.
///
/// @param watches makes the watch of a target whose template has been read
public record Muster(
        Targets targets,
        Failures failures,
        Function<Outlook, Watch> watches,
        Duration jitter,
        RandomGenerator random,
        Clock clock) {

    /// A name is also that of a file in the state directory.
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]*";

    Map<String, Post> posts(List<Assignment> assignments, Map<String, Post> before) {
        var mistakes = new Mistakes();
        var posts = new LinkedHashMap<String, Post>();
        for (var assignment : assignments) {
            if (!assignment.name().matches(NAME)) {
                mistakes.add(
                        "'" + assignment.name() + "' is no name for a target; use letters, digits, '.', '_' and '-'");
            }
            mistakes.collect(() -> new Outlook(targets, assignment, failures))
                    .map(outlook -> posts.put(assignment.name(), post(outlook, before)))
                    .ifPresent(_ -> mistakes.add("two targets are called '" + assignment.name() + "'; rename one"));
        }
        mistakes.refuseIfAny();
        return posts;
    }

    private Post post(Outlook outlook, Map<String, Post> before) {
        var known = before.get(outlook.assignment().name());
        return known != null && known.outlook().isLike(outlook)
                ? known
                : new Post(outlook, watches.apply(outlook), rhythm(outlook), clock);
    }

    private Rhythm rhythm(Outlook outlook) {
        return new Rhythm(outlook.assignment().interval(), jitter, random);
    }
}
