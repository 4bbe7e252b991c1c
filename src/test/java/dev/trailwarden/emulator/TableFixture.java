package dev.trailwarden.emulator;

import static dev.trailwarden.testing.Aws.aws;
import static dev.trailwarden.testing.Aws.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;

/// A table under test, and the calls that every test of tables makes.
record TableFixture(DynamoDbClient client, String name) {

    TableFixture() {
        this(aws().dynamoDb(), uniqueName("table"));
    }

    TableDescription create() {
        return create(table -> table.billingMode(BillingMode.PAY_PER_REQUEST));
    }

    TableDescription create(Consumer<CreateTableRequest.Builder> capacity) {
        return client.createTable(call -> capacity.accept(call.tableName(name)
                        .keySchema(KeySchemaElement.builder()
                                .attributeName("key1")
                                .keyType(KeyType.HASH)
                                .build())
                        .attributeDefinitions(AttributeDefinition.builder()
                                .attributeName("key1")
                                .attributeType(ScalarAttributeType.S)
                                .build())))
                .tableDescription();
    }

    TableFixture createdOnDemand() {
        create();
        return awaited();
    }

    TableFixture createdProvisioned() {
        create(table ->
                table.provisionedThroughput(units -> units.readCapacityUnits(5L).writeCapacityUnits(5L)));
        return awaited();
    }

    /// Looks until the table is ACTIVE; every look brings that nearer.
    TableFixture awaited() {
        var active = Stream.generate(this::describe).anyMatch(found -> found.tableStatus() == TableStatus.ACTIVE);
        assertThat(active).isTrue();
        return this;
    }

    TableDescription describe() {
        return client.describeTable(call -> call.tableName(name)).table();
    }

    TableDescription update(Consumer<UpdateTableRequest.Builder> change) {
        return client.updateTable(call -> change.accept(call.tableName(name))).tableDescription();
    }

    void delete() {
        client.deleteTable(call -> call.tableName(name));
    }

    String arn() {
        return "arn:aws:dynamodb:%s:%s:table/%s".formatted(aws().region(), aws().account(), name);
    }
}
