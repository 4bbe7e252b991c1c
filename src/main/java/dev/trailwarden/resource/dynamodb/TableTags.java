package dev.trailwarden.resource.dynamodb;

import static java.util.stream.Collectors.toMap;

import dev.trailwarden.control.Control;
import dev.trailwarden.control.Property;
import dev.trailwarden.control.Severity;
import dev.trailwarden.control.Shape;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.Tag;

/// `Tags`: only the declared keys are ours, everybody else's stay as they are.
@Singleton
final class TableTags implements Control<LiveTable, Pairs> {

    private static final Property<LiveTable, Pairs> TAGS = Property.of(
                    Table.TYPE,
                    "Tags",
                    Pairs.codec(
                            "Key",
                            Shape.text(
                                    "a tag key of 1 to 128 characters that does not begin with aws:",
                                    "(?![aA][wW][sS]:)[\\s\\S]{1,128}"),
                            "Value",
                            Shape.text("a tag value of at most 256 characters", "[\\s\\S]{0,256}")))
            .because("Backup plans and policies pick the table by its tags")
            .severity(Severity.MEDIUM)
            .after("PointInTimeRecoverySpecification")
            .reads("dynamodb:DescribeTable", "dynamodb:ListTagsOfResource")
            .writes("dynamodb:TagResource")
            .changedBy("TagResource", "UntagResource");

    @Override
    public Property<LiveTable, Pairs> property() {
        return TAGS;
    }

    @Override
    public Optional<Pairs> read(LiveTable table) {
        return Optional.of(Pairs.of(list(table, null).collect(toMap(Tag::key, Tag::value))));
    }

    @Override
    public Pairs complete(Pairs declared, Pairs live) {
        return declared.and(live);
    }

    @Override
    public void contribute(LiveTable table, Pairs declared) {
        table.draft().tags(sdk(declared));
    }

    /// One call with what differs, for AWS locks a table's tags for a moment after each.
    @Override
    public void write(LiveTable table, Pairs declared) {
        var arn = table.writable().tableArn();
        var differing = declared.without(read(table).orElseThrow());
        table.dynamo().tagResource(request -> request.resourceArn(arn).tags(sdk(differing)));
    }

    private static Stream<Tag> list(LiveTable table, @Nullable String from) {
        var arn = table.furnished().tableArn();
        var page = table.dynamo()
                .listTagsOfResource(request -> request.resourceArn(arn).nextToken(from));
        var rest = page.nextToken() == null ? Stream.<Tag>empty() : list(table, page.nextToken());
        return Stream.concat(page.tags().stream(), rest);
    }

    private static List<Tag> sdk(Pairs tags) {
        return tags.values().entrySet().stream()
                .map(tag ->
                        Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
                .toList();
    }
}
