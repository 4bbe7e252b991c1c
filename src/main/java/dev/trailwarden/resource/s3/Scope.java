package dev.trailwarden.resource.s3;

import dev.trailwarden.control.Shape;
import dev.trailwarden.model.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.model.LifecycleRule;
import software.amazon.awssdk.services.s3.model.LifecycleRuleAndOperator;
import software.amazon.awssdk.services.s3.model.LifecycleRuleFilter;
import software.amazon.awssdk.services.s3.model.Tag;

/// Which objects a lifecycle rule is about; the empty prefix, or nothing said, means all of them.
record Scope(String prefix, Map<String, String> tags, Optional<Long> above, Optional<Long> below) {

    private static final String PREFIX = "Prefix";
    private static final String TAGS = "TagFilters";
    private static final String ABOVE = "ObjectSizeGreaterThan";
    private static final String BELOW = "ObjectSizeLessThan";

    /// The fields of a rule that make up its scope.
    static final Set<String> FIELDS = Set.of(PREFIX, TAGS, ABOVE, BELOW);

    Scope {
        tags = new TreeMap<>(tags);
    }

    static Shape.Fields shape(Shape.Fields rule) {
        var bytes = Shape.text("a number of bytes", "[0-9]{1,18}");
        var tag = Shape.fields().required("Key", Shape.text()).required("Value", Shape.text());
        return rule.optional(PREFIX, Shape.text())
                .optional(TAGS, Shape.items(tag, "Key"))
                .optional(ABOVE, bytes)
                .optional(BELOW, bytes);
    }

    static Scope of(Tree.Fields rule) {
        return new Scope(
                rule.text(PREFIX).orElse(""),
                rule.items(TAGS)
                        .map(Tree.Fields.class::cast)
                        .collect(Collectors.toMap(
                                tag -> tag.text("Key").orElseThrow(),
                                tag -> tag.text("Value").orElseThrow(),
                                Scope::refuseTwins)),
                rule.text(ABOVE).map(Long::valueOf),
                rule.text(BELOW).map(Long::valueOf));
    }

    private static String refuseTwins(String one, String other) {
        throw new IllegalArgumentException(
                "TagFilters of one Key, " + one + " and " + other + ", can never both match; keep one");
    }

    /// Old rules have a prefix and no filter; filters have one condition, or several within `And`.
    static Scope of(LifecycleRule rule) {
        var filter = Optional.ofNullable(rule.filter())
                .orElseGet(() -> LifecycleRuleFilter.fromPrefix(
                        rule.getValueForField(PREFIX, String.class).orElse("")));
        return Optional.ofNullable(filter.and()).map(Scope::of).orElseGet(() -> of(filter));
    }

    private static Scope of(LifecycleRuleFilter filter) {
        return new Scope(
                Optional.ofNullable(filter.prefix()).orElse(""),
                Optional.ofNullable(filter.tag()).stream().collect(Collectors.toMap(Tag::key, Tag::value)),
                Optional.ofNullable(filter.objectSizeGreaterThan()),
                Optional.ofNullable(filter.objectSizeLessThan()));
    }

    private static Scope of(LifecycleRuleAndOperator and) {
        return new Scope(
                Optional.ofNullable(and.prefix()).orElse(""),
                and.tags().stream().collect(Collectors.toMap(Tag::key, Tag::value)),
                Optional.ofNullable(and.objectSizeGreaterThan()),
                Optional.ofNullable(and.objectSizeLessThan()));
    }

    /// Always a filter, for S3 refuses a mixture of both forms.
    LifecycleRuleFilter filter() {
        var conditions = conditions();
        return switch (conditions.size()) {
            case 0 -> LifecycleRuleFilter.fromPrefix("");
            case 1 -> conditions.getFirst();
            default -> LifecycleRuleFilter.fromAnd(together());
        };
    }

    private List<LifecycleRuleFilter> conditions() {
        var conditions = new ArrayList<LifecycleRuleFilter>();
        if (!prefix.isEmpty()) {
            conditions.add(LifecycleRuleFilter.fromPrefix(prefix));
        }
        tagList().map(LifecycleRuleFilter::fromTag).forEach(conditions::add);
        above.map(LifecycleRuleFilter::fromObjectSizeGreaterThan).ifPresent(conditions::add);
        below.map(LifecycleRuleFilter::fromObjectSizeLessThan).ifPresent(conditions::add);
        return conditions;
    }

    private LifecycleRuleAndOperator together() {
        var and = LifecycleRuleAndOperator.builder().tags(tagList().toList());
        if (!prefix.isEmpty()) {
            and.prefix(prefix);
        }
        above.ifPresent(and::objectSizeGreaterThan);
        below.ifPresent(and::objectSizeLessThan);
        return and.build();
    }

    private Stream<Tag> tagList() {
        return tags.entrySet().stream()
                .map(tag ->
                        Tag.builder().key(tag.getKey()).value(tag.getValue()).build());
    }

    Tree.Fields spell(Tree.Fields rule) {
        return rule.and(
                        PREFIX,
                        Optional.of(prefix).filter(text -> !text.isEmpty()).map(Tree::text))
                .and(TAGS, LifecycleRules.unlessEmpty(tagList().map(Scope::spell)))
                .and(ABOVE, above.map(String::valueOf).map(Tree::text))
                .and(BELOW, below.map(String::valueOf).map(Tree::text));
    }

    private static Tree.Fields spell(Tag tag) {
        return Tree.fields().and("Key", Tree.text(tag.key())).and("Value", Tree.text(tag.value()));
    }

    /// Whether whatever is in the other scope is in this one too.
    boolean covers(Scope other) {
        return other.prefix.startsWith(prefix)
                && other.tags.entrySet().containsAll(tags.entrySet())
                && above.orElse(-1L) <= other.above.orElse(-1L)
                && below.orElse(Long.MAX_VALUE) >= other.below.orElse(Long.MAX_VALUE);
    }
}
