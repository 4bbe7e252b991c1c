package dev.trailwarden.resource.s3;

import dev.trailwarden.control.Shape;
import dev.trailwarden.model.Tree;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.model.AbortIncompleteMultipartUpload;
import software.amazon.awssdk.services.s3.model.LifecycleRule;

/// Lifecycle rules in CloudFormation's words and in the API's.
///
/// A rule's normal form is how it is spelled after a trip through the API's types.
final class LifecycleRules {

    static final String ID = "Id";
    static final Shape DAYS = Shape.whole(1, Integer.MAX_VALUE);

    private static final String STATUS = "Status";
    private static final String ABORT = "AbortIncompleteMultipartUpload";
    private static final String AFTER = "DaysAfterInitiation";

    static final Shape SHAPE = Expirations.shape(Transitions.shape(Scope.shape(Shape.fields()
            .optional(ID, Shape.text("at most 255 characters", ".{0,255}"))
            .required(STATUS, Shape.choice("Enabled", "Disabled"))
            .optional(ABORT, Shape.fields().required(AFTER, DAYS)))));

    private static final Set<String> CONDITIONS =
            Stream.concat(Stream.of(ID, STATUS), Scope.FIELDS.stream()).collect(Collectors.toSet());

    private LifecycleRules() {}

    static Tree.Fields normalise(Tree.Fields declared) {
        Expirations.check(declared);
        Transitions.check(declared);
        var rule = spell(build(declared));
        if (CONDITIONS.containsAll(rule.values().keySet())) {
            throw new IllegalArgumentException(
                    "a rule without an action; say what expires, moves or is aborted, and when");
        }
        return rule;
    }

    static LifecycleRule build(Tree.Fields rule) {
        var built = LifecycleRule.builder()
                .status(rule.text(STATUS).orElseThrow())
                .filter(Scope.of(rule).filter());
        rule.text(ID).filter(id -> !id.isEmpty()).ifPresent(built::id);
        rule.fields(ABORT)
                .flatMap(abort -> abort.whole(AFTER))
                .ifPresent(days -> built.abortIncompleteMultipartUpload(abort -> abort.daysAfterInitiation(days)));
        Expirations.build(rule, built);
        Transitions.build(rule, built);
        return built.build();
    }

    static Tree.Fields spell(LifecycleRule rule) {
        var spelled = Scope.of(rule)
                .spell(Tree.fields()
                        .and(ID, Optional.ofNullable(rule.id()).map(Tree::text))
                        .and(STATUS, Tree.text(rule.statusAsString())))
                .and(
                        ABORT,
                        Optional.ofNullable(rule.abortIncompleteMultipartUpload())
                                .map(AbortIncompleteMultipartUpload::daysAfterInitiation)
                                .map(days -> Tree.fields().and(AFTER, Tree.whole(days))));
        return Transitions.spell(rule, Expirations.spell(rule, spelled));
    }

    static void refuseTwins(List<Tree.Fields> rules) {
        var seen = new HashSet<String>();
        rules.stream()
                .flatMap(rule -> rule.text(ID).stream())
                .filter(id -> !seen.add(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("two rules have the Id " + id + "; give each its own");
                });
    }

    /// Refuses more than one of several fields that say the same or exclude each other.
    static void atMostOne(Tree.Fields fields, String... names) {
        var present = Stream.of(names).filter(fields.values()::containsKey).toList();
        if (present.size() > 1) {
            throw new IllegalArgumentException(String.join(" and ", present) + " exclude each other; keep one");
        }
    }

    static Optional<Tree.Items> unlessEmpty(Stream<? extends Tree> values) {
        return Optional.of(Tree.items(values)).filter(items -> !items.values().isEmpty());
    }
}
