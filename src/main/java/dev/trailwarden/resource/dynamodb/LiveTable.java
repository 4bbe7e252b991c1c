package dev.trailwarden.resource.dynamodb;

import dev.trailwarden.control.Connection;
import dev.trailwarden.control.Once;
import dev.trailwarden.control.Unsettled;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;

/// One table, the client that reaches it, the request that would create it, and what it says of itself.
record LiveTable(
        DynamoDbClient dynamo, String name, CreateTableRequest.Builder draft, Once<TableDescription> described) {

    static LiveTable of(Connection connection, String name) {
        var dynamo = connection.client(DynamoDbClient.class);
        return new LiveTable(
                dynamo,
                name,
                CreateTableRequest.builder().tableName(name),
                new Once<>(() ->
                        dynamo.describeTable(request -> request.tableName(name)).table()));
    }

    /// What DescribeTable says, unless the table is on its way out.
    TableDescription description() {
        return unless(Set.of(TableStatus.DELETING));
    }

    /// The same, once backups and tags are to be had too: before, AWS says of them that there is no such table.
    TableDescription furnished() {
        return unless(Set.of(TableStatus.DELETING, TableStatus.CREATING, TableStatus.ARCHIVED));
    }

    /// The same, if it may be written: a write to a DELETING table can leave a backup that nobody can delete.
    TableDescription writable() {
        return unless(EnumSet.complementOf(EnumSet.of(TableStatus.ACTIVE)));
    }

    /// The same, unless it is in one of the statuses.
    TableDescription unless(Set<TableStatus> statuses) {
        var table = described.ask();
        if (statuses.contains(table.tableStatus())) {
            throw new Unsettled(name + " is " + table.tableStatusAsString());
        }
        return table;
    }

    void create() {
        dynamo.createTable(draft.build());
    }

    /// Makes one change; AWS takes no two in one call.
    void update(Consumer<UpdateTableRequest.Builder> change) {
        writable();
        dynamo.updateTable(request -> change.accept(request.tableName(name)));
    }
}
