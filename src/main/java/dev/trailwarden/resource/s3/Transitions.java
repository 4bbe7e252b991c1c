package dev.trailwarden.resource.s3;

import dev.trailwarden.control.Shape;
import dev.trailwarden.model.Tree;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.model.LifecycleRule;
import software.amazon.awssdk.services.s3.model.NoncurrentVersionTransition;
import software.amazon.awssdk.services.s3.model.Transition;

/// When a lifecycle rule moves objects, and versions that newer ones replaced, to cheaper storage; earliest first.
final class Transitions {

    private static final String CURRENT = "Transitions";
    private static final String ONE_CURRENT = "Transition";
    private static final String NONCURRENT = "NoncurrentVersionTransitions";
    private static final String ONE_NONCURRENT = "NoncurrentVersionTransition";
    private static final String CLASS = "StorageClass";
    private static final String DAYS = "TransitionInDays";
    private static final String DATE = "TransitionDate";

    /// `Glacier` is an old name that CloudFormation still takes.
    private static final Shape.Fields MOVE = Shape.fields()
            .required(
                    CLASS,
                    Shape.choice(
                            "DEEP_ARCHIVE",
                            "GLACIER",
                            "GLACIER_IR",
                            "Glacier",
                            "INTELLIGENT_TIERING",
                            "ONEZONE_IA",
                            "STANDARD_IA"));

    private static final Shape WAIT = Shape.whole(0, Integer.MAX_VALUE);
    private static final Shape MOVE_CURRENT = MOVE.optional(DAYS, WAIT).optional(DATE, Expirations.MIDNIGHT);
    private static final Shape MOVE_NONCURRENT =
            MOVE.required(DAYS, WAIT).optional(Expirations.NEWER, Shape.whole(1, 100));

    private Transitions() {}

    static Shape.Fields shape(Shape.Fields rule) {
        return rule.optional(CURRENT, Shape.items(MOVE_CURRENT))
                .optional(ONE_CURRENT, MOVE_CURRENT)
                .optional(NONCURRENT, Shape.items(MOVE_NONCURRENT))
                .optional(ONE_NONCURRENT, MOVE_NONCURRENT);
    }

    static void check(Tree.Fields declared) {
        LifecycleRules.atMostOne(declared, CURRENT, ONE_CURRENT);
        LifecycleRules.atMostOne(declared, NONCURRENT, ONE_NONCURRENT);
        moves(declared, CURRENT, ONE_CURRENT).forEach(move -> {
            LifecycleRules.atMostOne(move, DAYS, DATE);
            if (move.find(DAYS).or(() -> move.find(DATE)).isEmpty()) {
                throw new IllegalArgumentException("a transition says when: add " + DAYS + " or " + DATE);
            }
        });
    }

    static void build(Tree.Fields rule, LifecycleRule.Builder built) {
        var current =
                moves(rule, CURRENT, ONE_CURRENT).map(Transitions::current).toList();
        var noncurrent = moves(rule, NONCURRENT, ONE_NONCURRENT)
                .map(Transitions::noncurrent)
                .toList();
        if (!current.isEmpty()) {
            built.transitions(current);
        }
        if (!noncurrent.isEmpty()) {
            built.noncurrentVersionTransitions(noncurrent);
        }
    }

    private static Stream<Tree.Fields> moves(Tree.Fields rule, String all, String one) {
        return Stream.concat(rule.items(all).map(Tree.Fields.class::cast), rule.fields(one).stream());
    }

    private static Transition current(Tree.Fields move) {
        var transition = Transition.builder().storageClass(storage(move));
        move.whole(DAYS).ifPresent(transition::days);
        move.text(DATE).map(Expirations::midnight).ifPresent(transition::date);
        return transition.build();
    }

    private static NoncurrentVersionTransition noncurrent(Tree.Fields move) {
        var transition = NoncurrentVersionTransition.builder().storageClass(storage(move));
        move.whole(DAYS).ifPresent(transition::noncurrentDays);
        move.whole(Expirations.NEWER).ifPresent(transition::newerNoncurrentVersions);
        return transition.build();
    }

    private static String storage(Tree.Fields move) {
        return move.text(CLASS).orElseThrow().toUpperCase(Locale.ROOT);
    }

    static Tree.Fields spell(LifecycleRule rule, Tree.Fields spelled) {
        return spelled.and(CURRENT, inOrder(rule.transitions().stream().map(Transitions::spell)))
                .and(
                        NONCURRENT,
                        inOrder(rule.noncurrentVersionTransitions().stream().map(Transitions::spell)));
    }

    private static Optional<Tree.Items> inOrder(Stream<Tree.Fields> moves) {
        return LifecycleRules.unlessEmpty(moves.distinct()
                .sorted(Comparator.comparing(
                                (Tree.Fields move) -> move.whole(DAYS).orElse(0))
                        .thenComparing(Tree::toString)));
    }

    private static Tree.Fields spell(Transition live) {
        return Tree.fields()
                .and(CLASS, Tree.text(live.storageClassAsString()))
                .and(DAYS, Optional.ofNullable(live.days()).map(Tree::whole))
                .and(
                        DATE,
                        Optional.ofNullable(live.date()).map(Instant::toString).map(Tree::text));
    }

    private static Tree.Fields spell(NoncurrentVersionTransition live) {
        return Tree.fields()
                .and(CLASS, Tree.text(live.storageClassAsString()))
                .and(DAYS, Optional.ofNullable(live.noncurrentDays()).map(Tree::whole))
                .and(
                        Expirations.NEWER,
                        Optional.ofNullable(live.newerNoncurrentVersions()).map(Tree::whole));
    }
}
