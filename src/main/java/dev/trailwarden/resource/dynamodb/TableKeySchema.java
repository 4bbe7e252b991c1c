package dev.trailwarden.resource.dynamodb;

import dev.trailwarden.control.Check;
import dev.trailwarden.control.Codec;
import dev.trailwarden.control.Property;
import dev.trailwarden.control.Severity;
import dev.trailwarden.control.Shape;
import dev.trailwarden.model.Tree;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

/// `KeySchema`: the same for a table's whole life, so that another one means another table.
@Singleton
final class TableKeySchema implements Check<LiveTable, List<KeySchemaElement>> {

    private static final Property<LiveTable, List<KeySchemaElement>> KEY_SCHEMA = Property.of(
                    Table.TYPE,
                    "KeySchema",
                    new Codec<>(
                            Shape.items(Shape.fields()
                                    .required("AttributeName", Shape.text())
                                    .required("KeyType", Shape.choice("HASH", "RANGE"))),
                            TableKeySchema::decode,
                            TableKeySchema::encode))
            .because("A table with other keys is another table, and the data of the declared one is elsewhere or lost")
            .severity(Severity.CRITICAL)
            .required()
            .reads("dynamodb:DescribeTable")
            .changedBy("CreateTable", "DeleteTable", "RestoreTableFromBackup", "RestoreTableToPointInTime");

    @Override
    public Property<LiveTable, List<KeySchemaElement>> property() {
        return KEY_SCHEMA;
    }

    @Override
    public Optional<List<KeySchemaElement>> read(LiveTable table) {
        return Optional.of(table.description().keySchema());
    }

    @Override
    public void contribute(LiveTable table, List<KeySchemaElement> declared) {
        table.draft().keySchema(declared);
    }

    private static List<KeySchemaElement> decode(Tree tree) {
        return ((Tree.Items) tree)
                .values().stream()
                        .map(Tree.Fields.class::cast)
                        .map(key -> KeySchemaElement.builder()
                                .attributeName(key.text("AttributeName").orElseThrow())
                                .keyType(key.text("KeyType").orElseThrow())
                                .build())
                        .toList();
    }

    private static Tree encode(List<KeySchemaElement> keys) {
        return Tree.items(keys.stream()
                .map(key -> Tree.fields()
                        .and("AttributeName", Tree.text(key.attributeName()))
                        .and("KeyType", Tree.text(key.keyTypeAsString()))));
    }
}
