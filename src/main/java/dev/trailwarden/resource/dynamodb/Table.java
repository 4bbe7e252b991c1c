package dev.trailwarden.resource.dynamodb;

import dev.trailwarden.control.Connection;
import dev.trailwarden.control.ResourceType;
import dev.trailwarden.model.Location;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A DynamoDB table whose use is to be on record.
final class Table implements ResourceType<LiveTable> {

    static final Table TYPE = new Table();

    private static final Predicate<String> NAME =
            Pattern.compile("[a-zA-Z0-9_.-]{3,255}").asMatchPredicate();

    private Table() {}

    @Override
    public String cloudFormation() {
        return "AWS::DynamoDB::Table";
    }

    @Override
    public String identity() {
        return "TableName";
    }

    @Override
    public Optional<String> objection(String name) {
        return NAME.test(name)
                ? Optional.empty()
                : Optional.of("a table name has 3 to 255 letters, digits, underscores, dots and hyphens");
    }

    @Override
    public Set<String> attributes() {
        return Set.of("Arn");
    }

    @Override
    public Optional<String> attribute(String attribute, String name, Location location) {
        return attribute.equals("Arn")
                ? Optional.of("arn:%s:dynamodb:%s:%s:table/%s"
                        .formatted(location.partition(), location.region(), location.account(), name))
                : Optional.empty();
    }

    @Override
    public boolean keepsData() {
        return true;
    }

    @Override
    public LiveTable open(Connection connection, String name) {
        return LiveTable.of(connection, name);
    }

    @Override
    public String fingerprint(LiveTable table) {
        return table.description().tableId();
    }

    @Override
    public void create(LiveTable table) {
        table.create();
    }

    @Override
    public Set<String> creates() {
        return Set.of("dynamodb:CreateTable");
    }
}
