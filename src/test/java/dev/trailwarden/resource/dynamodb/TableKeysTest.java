package dev.trailwarden.resource.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.control.Control;
import dev.trailwarden.model.Tree;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

class TableKeysTest {

    private final TableKeySchema schema = new TableKeySchema();
    private final TableAttributeDefinitions attributes = new TableAttributeDefinitions();

    @Test
    void readTheOrderOfTheKeys() {
        var name = withIndex();

        var keys =
                schema.property().codec().encode(schema.read(Tables.open(name)).orElseThrow());

        assertThat(keys).isEqualTo(Tree.items(Stream.of(key("key1", "HASH"), key("key2", "RANGE"))));
        assertThat(schema.property().codec().decode(keys))
                .isEqualTo(schema.read(Tables.open(name)).orElseThrow());
    }

    @Test
    void differInAnotherOrder() {
        var codec = schema.property().codec();

        assertThat(codec.decode(Tree.items(Stream.of(key("key1", "HASH"), key("key2", "RANGE")))))
                .isNotEqualTo(codec.decode(Tree.items(Stream.of(key("key2", "RANGE"), key("key1", "HASH")))));
    }

    @Test
    void leaveTheKeysOfIndexesToThoseWhoAddedThem() {
        var live = attributes.read(Tables.open(withIndex())).orElseThrow();

        assertThat(live).isEqualTo(Pairs.of(Map.of("key1", "S", "key2", "S", "colour", "S")));
        assertThat(attributes.complete(Pairs.of(Map.of("key1", "S", "key2", "S")), live))
                .isEqualTo(live);
    }

    @Test
    void differInATypeOrANameThatIsNotLive() {
        var live = Pairs.of(Map.of("key1", "S"));

        assertThat(attributes.complete(Pairs.of(Map.of("key1", "N")), live)).isNotEqualTo(live);
        assertThat(attributes.complete(Pairs.of(Map.of("key1", "S", "key2", "S")), live))
                .isNotEqualTo(live);
    }

    @Test
    void areNeverWritten() {
        assertThat(schema).isNotInstanceOf(Control.class);
        assertThat(attributes).isNotInstanceOf(Control.class);
    }

    private static Tree key(String name, String type) {
        return Tree.fields().and("AttributeName", Tree.text(name)).and("KeyType", Tree.text(type));
    }

    private static String withIndex() {
        var byColour = GlobalSecondaryIndex.builder()
                .indexName("by-colour")
                .keySchema(List.of(Tables.key("colour", KeyType.HASH)))
                .projection(projection -> projection.projectionType(ProjectionType.ALL))
                .build();
        return Tables.create(table -> table.keySchema(
                        Tables.key("key1", KeyType.HASH), Tables.key("key2", KeyType.RANGE))
                .attributeDefinitions(Tables.attribute("key1"), Tables.attribute("key2"), Tables.attribute("colour"))
                .globalSecondaryIndexes(byColour));
    }
}
