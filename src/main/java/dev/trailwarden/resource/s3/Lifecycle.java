package dev.trailwarden.resource.s3;

import dev.trailwarden.control.Codec;
import dev.trailwarden.control.Shape;
import dev.trailwarden.model.Tree;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.GetBucketLifecycleConfigurationResponse;

/// A bucket's whole lifecycle: its rules in normal form and any order, and the size below which nothing moves.
///
/// @param minimumSize travels beside the rules, in a header; empty where the template or the answer does not say
record Lifecycle(List<Tree.Fields> rules, Optional<String> minimumSize) {

    static final Lifecycle NONE = new Lifecycle(List.of(), Optional.empty());

    private static final String SIZE = "TransitionDefaultMinimumObjectSize";

    static final Codec<Lifecycle> CODEC = Codec.object(
            Shape.fields()
                    .required("Rules", Shape.items(LifecycleRules.SHAPE, LifecycleRules.ID))
                    .optional(SIZE, Shape.choice("all_storage_classes_128K", "varies_by_storage_class")),
            Lifecycle::decode,
            lifecycle -> Tree.fields()
                    .and("Rules", Tree.items(lifecycle.rules.stream()))
                    .and(SIZE, lifecycle.minimumSize.map(Tree::text)));

    Lifecycle {
        rules = rules.stream()
                .distinct()
                .sorted(Comparator.comparing(Tree::toString))
                .toList();
    }

    static Lifecycle of(GetBucketLifecycleConfigurationResponse live) {
        return new Lifecycle(
                live.rules().stream().map(LifecycleRules::spell).toList(),
                Optional.ofNullable(live.transitionDefaultMinimumObjectSizeAsString()));
    }

    private static Lifecycle decode(Tree.Fields configuration) {
        var rules = configuration
                .items("Rules")
                .map(rule -> LifecycleRules.normalise((Tree.Fields) rule))
                .toList();
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("Rules is empty, which S3 refuses; leave LifecycleConfiguration out");
        }
        LifecycleRules.refuseTwins(rules);
        return new Lifecycle(rules, configuration.text(SIZE));
    }

    /// A rule without an id takes over the one that S3 made up for a live rule of the same content.
    ///
    /// An unknown live size alone is no difference; emulators do not tell it.
    Lifecycle complete(Lifecycle live) {
        var named = Unnamed.adopt(
                rules, live.rules, (rule, other) -> rule.equals(Unnamed.nameless(LifecycleRules.ID, rule, other)));
        var completed = new Lifecycle(named, minimumSize.or(live::minimumSize));
        return live.minimumSize.isEmpty() && Objects.equals(completed.rules, live.rules) ? live : completed;
    }

    /// Whether something expires under these rules that would live on, or live longer, under `live`.
    boolean deletesMoreThan(Lifecycle live) {
        return rules.stream()
                .flatMap(Expiry::of)
                .anyMatch(expiry -> live.rules.stream().flatMap(Expiry::of).noneMatch(expiry::isImpliedBy));
    }
}
