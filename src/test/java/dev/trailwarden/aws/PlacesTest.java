package dev.trailwarden.aws;

import static dev.trailwarden.aws.Ways.NORTH;
import static dev.trailwarden.aws.Ways.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.control.Connection;
import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Mode;
import dev.trailwarden.model.Role;
import dev.trailwarden.model.Target;
import dev.trailwarden.testing.Aws;
import dev.trailwarden.testing.Controls;
import dev.trailwarden.testing.Gate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

class PlacesTest {

    private final Ways ways = new Ways(S3Client.class);

    @AfterEach
    void close() {
        ways.close();
    }

    @Test
    void whatIsMadeByARoleIsInItsAccountOnly() {
        var name = Aws.uniqueName("roles");
        connect(NORTH, "eu-west-1").client(DynamoDbClient.class).createTable(table(name));

        assertThat(tables(connect(NORTH, "eu-west-1"))).contains(name);
        assertThat(tables(connect(NORTH, "eu-central-1"))).doesNotContain(name);
        assertThat(tables(connect(SOUTH, "eu-west-1"))).doesNotContain(name);
    }

    @Test
    void callsAreToldWithTheTargetTheyAreMadeFor() {
        var north = connect(NORTH, "eu-west-1");
        var target = new Target("orders", north.location(), Mode.OBSERVE, new Consent(false, Set.of()), List.of());
        ways.calls.clear();

        ScopedValue.where(Target.CURRENT, target).run(() -> tables(north));
        tables(north);

        assertThat(ways.calls)
                .containsExactly(
                        new Call("DynamoDb", "ListTables", "success", "orders"),
                        new Call("DynamoDb", "ListTables", "success", ""));
    }

    @Test
    void limitsAreSharedByAllWaysIntoOneAccountAndRegion() {
        var one = connect(NORTH, "eu-west-1");
        var other = ways.connections.connect(ways.connections.locate(
                "eu-west-1", Optional.of(new Role("arn:aws:iam::" + NORTH + ":role/other", Optional.empty()))));
        describeTrails(one, 10);
        assertThat(ways.waits).isEmpty();

        describeTrails(other, 2);
        assertThat(ways.waits).containsOnly(new Wait("CloudTrail", "DescribeTrails", Duration.ofMillis(100)));
    }

    @Test
    void limitsAreNotSharedByOtherAccountsOrRegions() {
        describeTrails(connect(NORTH, "eu-west-1"), 10);
        describeTrails(connect(NORTH, "eu-central-1"), 10);
        describeTrails(connect(SOUTH, "eu-west-1"), 10);

        assertThat(ways.waits).isEmpty();
    }

    @Test
    void everyCallOnABucketNamesTheRolesAccountAsItsOwner() {
        var s3 = connect(NORTH, "us-east-1").client(S3Client.class);
        var bucket = Aws.uniqueName("owned");
        s3.createBucket(call -> call.bucket(bucket));
        s3.headBucket(call -> call.bucket(bucket));
        s3.getBucketAcl(call -> call.bucket(bucket));
        s3.putBucketVersioning(
                call -> call.bucket(bucket).versioningConfiguration(it -> it.status(BucketVersioningStatus.ENABLED)));

        assertThat(ways.gate.passages().stream().map(Gate.Passage::expectedOwner))
                .containsExactly(List.of(), List.of(NORTH), List.of(NORTH), List.of(NORTH));
    }

    /// The SDK tries again by itself.
    @Test
    void retriesCountToo() {
        var north = connect(NORTH, "eu-west-1");
        Controls.fail("DescribeTrails", "InternalError", 500, 1);
        describeTrails(north, 9);
        assertThat(ways.waits).isEmpty();

        describeTrails(north, 1);

        assertThat(ways.waits).hasSize(1);
    }

    private Connection connect(String account, String region) {
        return ways.connect(account, region);
    }

    private static void describeTrails(Connection connection, int times) {
        for (var call = 0; call < times; call++) {
            connection.client(CloudTrailClient.class).describeTrails();
        }
    }

    private static CreateTableRequest table(String name) {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("key")
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .keySchema(KeySchemaElement.builder()
                        .attributeName("key")
                        .keyType(KeyType.HASH)
                        .build())
                .build();
    }

    private static List<String> tables(Connection connection) {
        return connection.client(DynamoDbClient.class).listTables().tableNames();
    }
}
