package dev.trailwarden.resource.dynamodb;

import dev.trailwarden.testing.Aws;
import dev.trailwarden.testing.Traffic;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/// Tables of the emulated AWS.
final class Tables {

    static final Traffic TRAFFIC = Traffic.open();
    static final DynamoDbClient DYNAMO = TRAFFIC.connection().client(DynamoDbClient.class);

    private Tables() {}

    /// Makes a table as somebody does who says no more than needed.
    static String create() {
        return create(_ -> {});
    }

    static String create(Consumer<CreateTableRequest.Builder> more) {
        return create(Aws.uniqueName("table"), more);
    }

    static String create(String name, Consumer<CreateTableRequest.Builder> more) {
        var request = CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(key("key1", KeyType.HASH))
                .attributeDefinitions(attribute("key1"));
        DYNAMO.createTable(request.applyMutation(more).build());
        return name;
    }

    static KeySchemaElement key(String attribute, KeyType type) {
        return KeySchemaElement.builder().attributeName(attribute).keyType(type).build();
    }

    static AttributeDefinition attribute(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    /// A new handle, once nothing is changing any more.
    static LiveTable settled(String name) {
        while (status(name) != TableStatus.ACTIVE) {
            Thread.onSpinWait();
        }
        return open(name);
    }

    static LiveTable open(String name) {
        return Table.TYPE.open(TRAFFIC.connection(), name);
    }

    private static TableStatus status(String name) {
        return DYNAMO.describeTable(request -> request.tableName(name)).table().tableStatus();
    }
}
