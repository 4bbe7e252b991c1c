package dev.trailwarden.control;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Everything there is to say about one property short of reading and writing it.
///
/// Plan, metrics, IAM policy, event rule and documentation derive from it. It never changes once made: each of
/// the methods below that takes something returns a copy.
public final class Property<L, V> {

    private final ResourceType<L> type;
    private final String name;
    private final Codec<V> codec;
    private String because = "";
    private Severity severity = Severity.HIGH;
    private boolean required;
    private Duration settles = Duration.ofSeconds(10);
    private List<String> after = List.of();
    private Set<String> reads = Set.of();
    private Set<String> writes = Set.of();
    private Set<String> changedBy = Set.of();

    private Property(ResourceType<L> type, String name, Codec<V> codec) {
        this.type = type;
        this.name = name;
        this.codec = codec;
    }

    /// A property by the name CloudFormation gives it.
    public static <L, V> Property<L, V> of(ResourceType<L> type, String name, Codec<V> codec) {
        return new Property<>(type, name, codec);
    }

    private Property<L, V> with(Consumer<Property<L, V>> change) {
        var copy = new Property<>(type, name, codec);
        copy.because = because;
        copy.severity = severity;
        copy.required = required;
        copy.settles = settles;
        copy.after = after;
        copy.reads = reads;
        copy.writes = writes;
        copy.changedBy = changedBy;
        change.accept(copy);
        return copy;
    }

    /// Why the property is worth enforcing, in one sentence without a full stop.
    public Property<L, V> because(String reason) {
        return with(copy -> copy.because = reason);
    }

    public Property<L, V> severity(Severity level) {
        return with(copy -> copy.severity = level);
    }

    /// A template that declares the resource must declare this too.
    public Property<L, V> required() {
        return with(copy -> copy.required = true);
    }

    /// How long after a write the old value may still be read.
    public Property<L, V> settles(Duration time) {
        return with(copy -> copy.settles = time);
    }

    /// The properties of the same resource that must have had their turn before this one is written.
    public Property<L, V> after(String... properties) {
        return with(copy -> copy.after = List.of(properties));
    }

    /// The IAM actions that reading it takes.
    public Property<L, V> reads(String... actions) {
        return with(copy -> copy.reads = Set.of(actions));
    }

    /// The IAM actions that writing it takes.
    public Property<L, V> writes(String... actions) {
        return with(copy -> copy.writes = Set.of(actions));
    }

    /// The CloudTrail event names after which it should be looked at again.
    public Property<L, V> changedBy(String... events) {
        return with(copy -> copy.changedBy = Set.of(events));
    }

    public ResourceType<L> type() {
        return type;
    }

    public String name() {
        return name;
    }

    public Codec<V> codec() {
        return codec;
    }

    public String because() {
        return because;
    }

    public Severity severity() {
        return severity;
    }

    public boolean isRequired() {
        return required;
    }

    public Duration settles() {
        return settles;
    }

    public List<String> after() {
        return after;
    }

    public Set<String> reads() {
        return reads;
    }

    public Set<String> writes() {
        return writes;
    }

    public Set<String> changedBy() {
        return changedBy;
    }

    @Override
    public String toString() {
        return type.cloudFormation() + "." + name;
    }
}
