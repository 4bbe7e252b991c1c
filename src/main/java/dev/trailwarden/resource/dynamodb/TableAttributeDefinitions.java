package dev.trailwarden.resource.dynamodb;

import static java.util.stream.Collectors.toMap;

import dev.trailwarden.control.Check;
import dev.trailwarden.control.Property;
import dev.trailwarden.control.Severity;
import dev.trailwarden.control.Shape;
import jakarta.inject.Singleton;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;

/// `AttributeDefinitions`: the types of the key attributes, which never change.
@Singleton
final class TableAttributeDefinitions implements Check<LiveTable, Pairs> {

    private static final Property<LiveTable, Pairs> ATTRIBUTE_DEFINITIONS = Property.of(
                    Table.TYPE,
                    "AttributeDefinitions",
                    Pairs.codec("AttributeName", Shape.text(), "AttributeType", Shape.choice("S", "N", "B")))
            .because("A table with other key types is another table, and the data of the declared one is elsewhere or"
                    + " lost")
            .severity(Severity.CRITICAL)
            .required()
            .reads("dynamodb:DescribeTable")
            .changedBy("CreateTable", "DeleteTable", "RestoreTableFromBackup", "RestoreTableToPointInTime");

    @Override
    public Property<LiveTable, Pairs> property() {
        return ATTRIBUTE_DEFINITIONS;
    }

    @Override
    public Optional<Pairs> read(LiveTable table) {
        return Optional.of(Pairs.of(table.description().attributeDefinitions().stream()
                .collect(toMap(AttributeDefinition::attributeName, AttributeDefinition::attributeTypeAsString))));
    }

    /// AWS defines exactly the attributes that are keys, so one too many is the key of an index somebody added.
    @Override
    public Pairs complete(Pairs declared, Pairs live) {
        return declared.and(live);
    }

    @Override
    public void contribute(LiveTable table, Pairs declared) {
        table.draft()
                .attributeDefinitions(declared.values().entrySet().stream()
                        .map(attribute -> AttributeDefinition.builder()
                                .attributeName(attribute.getKey())
                                .attributeType(attribute.getValue())
                                .build())
                        .toList());
    }
}
