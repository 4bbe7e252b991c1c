package dev.trailwarden.template;

import dev.trailwarden.control.Connection;
import dev.trailwarden.control.ResourceType;
import dev.trailwarden.model.Declaration;
import dev.trailwarden.model.Location;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A type of resource that only templates know.
///
/// @param name the pattern of good names, and `rule` the same in words
/// @param formats those of attributes, of partition, region, account and name; an empty one is known only afterwards
/// @param standsOn the type of those it needs without saying so, if they have its name
record FixtureType(
        String cloudFormation,
        String identity,
        String name,
        String rule,
        Map<String, String> formats,
        Optional<String> standsOn)
        implements ResourceType<String> {

    @Override
    public Optional<String> objection(String candidate) {
        return candidate.matches(name) ? Optional.empty() : Optional.of(rule);
    }

    @Override
    public Set<String> attributes() {
        return new TreeSet<>(formats.keySet());
    }

    @Override
    public Optional<String> attribute(String attribute, String called, Location location) {
        return Optional.ofNullable(formats.get(attribute))
                .filter(format -> !format.isEmpty())
                .map(format -> format.formatted(location.partition(), location.region(), location.account(), called));
    }

    @Override
    public boolean needs(Declaration mine, Declaration other) {
        return standsOn.filter(other.resource().type()::equals).isPresent()
                && other.resource().name().equals(mine.resource().name());
    }

    @Override
    public boolean keepsData() {
        return true;
    }

    @Override
    public String open(Connection connection, String called) {
        return called;
    }

    @Override
    public String fingerprint(String live) {
        return live;
    }

    @Override
    public void create(String live) {}

    @Override
    public Set<String> creates() {
        return Set.of();
    }
}
