package dev.trailwarden.app;

import static dev.trailwarden.testing.Aws.aws;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.testing.Daemon;
import dev.trailwarden.testing.Example;
import dev.trailwarden.testing.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/// A table that vanishes under the daemon, and one that comes back as another.
class LossIT {

    private static final String GONE = "absent target=default resource=AuditTable property=TableName"
            + " reason=\"seen before and gone: an empty one would hide the loss; approve AuditTable to create it\"";

    private final Example example = Example.named("loss");

    @TempDir
    Path state;

    @Test
    void aTableThatVanishedIsReportedAndNotPutBack() {
        var program = example.served(Program.at(state), "enforce");
        var first = "";
        try (var daemon = Daemon.start(program)) {
            daemon.awaitLine("fixed target=default resource=AuditTrail property=IsLogging");
            first = tableId();
            deleteTable();

            daemon.awaitLine(GONE);
            daemon.awaitLooks(2);
            assertThat(aws().dynamoDb().listTables().tableNames()).doesNotContain(example.name());
        }
        try (var restarted = Daemon.start(program)) {
            restarted.awaitLine(GONE);
            restarted.awaitLooks(2);
            assertThat(aws().dynamoDb().listTables().tableNames()).doesNotContain(example.name());

            createTable();
            restarted.awaitLine("drifted target=default resource=AuditTable property=TableName reason=\"not the"
                    + " AWS::DynamoDB::Table seen before: data may be lost; approve AuditTable to accept this one\""
                    + " path=\"\" declared=" + first + " live=" + tableId());
            restarted.awaitLooks(2);
            assertThat(restarted.log()).noneMatch(line -> line.contains(" fixed "));
        }
        var table = aws().dynamoDb()
                .describeTable(call -> call.tableName(example.name()))
                .table();
        assertThat(table.deletionProtectionEnabled()).isFalse();
        assertThat(table.billingModeSummary()).isNull();
    }

    private String tableId() {
        return aws().dynamoDb()
                .describeTable(call -> call.tableName(example.name()))
                .table()
                .tableId();
    }

    /// Races with the daemon, which puts the protection back; DynamoDB refuses in between.
    private void deleteTable() {
        var dynamo = aws().dynamoDb();
        var deleted = false;
        while (!deleted) {
            try {
                dynamo.updateTable(call -> call.tableName(example.name()).deletionProtectionEnabled(false));
                dynamo.deleteTable(call -> call.tableName(example.name()));
                deleted = true;
            } catch (DynamoDbException refused) {
                assertThat(refused.statusCode()).isEqualTo(400);
            }
        }
    }

    private void createTable() {
        aws().dynamoDb()
                .createTable(call -> call.tableName(example.name())
                        .billingMode(BillingMode.PROVISIONED)
                        .provisionedThroughput(
                                units -> units.readCapacityUnits(1L).writeCapacityUnits(1L))
                        .keySchema(key("key1", KeyType.HASH), key("key2", KeyType.RANGE))
                        .attributeDefinitions(attribute("key1"), attribute("key2")));
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    private static AttributeDefinition attribute(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }
}
