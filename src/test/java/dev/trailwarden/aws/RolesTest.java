package dev.trailwarden.aws;

import static dev.trailwarden.aws.Ways.NORTH;
import static dev.trailwarden.aws.Ways.SOUTH;
import static dev.trailwarden.aws.Ways.role;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Location;
import dev.trailwarden.testing.Aws;
import dev.trailwarden.testing.Gate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sts.StsClient;

class RolesTest {

    private static final List<String> REGIONS = List.of("eu-central-1", "eu-west-1", "us-east-1");

    private static final Failure DENIED =
            new Failure(Failure.Kind.DENIED, "AccessDenied", "not authorized to perform: sts:AssumeRole");

    /// Due to be renewed, however late the SDK puts that by chance, and not stale yet.
    private static final Duration SHORT = Duration.ofSeconds(110);

    private final Ways ways = new Ways(StsClient.class);
    private final Connections connections = ways.connections;
    private final Gate gate = ways.gate;

    @AfterEach
    void close() {
        ways.close();
    }

    @Test
    void aRoleLeadsIntoItsAccount() {
        assertThat(connections.locate("eu-west-1", role(NORTH)))
                .isEqualTo(new Location(NORTH, "eu-west-1", role(NORTH)));
        assertThat(connections.locate("eu-west-1", Optional.empty()))
                .isEqualTo(new Location(Aws.ACCOUNT, "eu-west-1", Optional.empty()));
    }

    @Test
    void manyLooksInManyRegionsShareOneSession() {
        for (var look = 0; look < 3; look++) {
            REGIONS.forEach(region -> {
                var there = connections.connect(connections.locate(region, role(NORTH)));
                there.client(S3Client.class).listBuckets();
                there.client(DynamoDbClient.class).listTables();
                there.client(CloudTrailClient.class).describeTrails();
            });
        }

        assertThat(ways.counted())
                .containsOnly(
                        Map.entry("AssumeRole", 1L),
                        Map.entry("GetCallerIdentity", 1L),
                        Map.entry("ListBuckets", 9L),
                        Map.entry("ListTables", 9L),
                        Map.entry("DescribeTrails", 9L));
    }

    @Test
    void whoeverComesAtTheSameTimeSharesTheSession() throws InterruptedException {
        var threads = IntStream.range(0, 50)
                .mapToObj(look -> Thread.startVirtualThread(
                        () -> connections.locate(REGIONS.get(look % REGIONS.size()), role(NORTH))))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(ways.counted()).containsOnly(Map.entry("AssumeRole", 1L), Map.entry("GetCallerIdentity", 1L));
    }

    @Test
    void aSessionIsNamedAndAsksWithTheExternalId() {
        connections.locate("eu-west-1", role(NORTH));

        assertThat(gate.passages().getFirst().body())
                .contains("RoleArn=arn%3Aaws%3Aiam%3A%3A111111111111%3Arole%2Fwarden")
                .contains("RoleSessionName=trailwarden")
                .contains("ExternalId=secret")
                .contains("DurationSeconds=3600");
    }

    /// The SDK's provider has no clock to set, so that the sessions are shortened instead.
    @Test
    void aSessionIsRenewedBeforeItEnds() {
        sessionsEndIn(SHORT);
        var north = connections.connect(connections.locate("eu-west-1", role(NORTH)));
        ways.calls.clear();
        sessionsEndIn(Duration.ofHours(1));
        IntStream.range(0, 5).forEach(_ -> north.client(DynamoDbClient.class).listTables());

        assertThat(ways.counted()).containsOnly(Map.entry("AssumeRole", 1L), Map.entry("ListTables", 5L));
    }

    @Test
    void aSessionThatCannotBeRenewedYetIsGoodUntilItEnds() {
        sessionsEndIn(SHORT);
        var north = connections.connect(connections.locate("eu-west-1", role(NORTH)));
        gate.deny(_ -> true);

        assertThat(north.client(DynamoDbClient.class)
                        .listTables()
                        .sdkHttpResponse()
                        .isSuccessful())
                .isTrue();
    }

    @Test
    void aRefusedRoleIsDeniedAndDisturbsNobodyElse() {
        gate.deny(call -> call.body().contains(SOUTH));

        var refused = denial(() -> connections.locate("eu-west-1", role(SOUTH)));

        assertThat(new AwsFailures().classify(refused)).isEqualTo(DENIED);
        assertThat(connections.locate("eu-west-1", role(NORTH)).account()).isEqualTo(NORTH);
        assertThat(ways.calls).contains(new Call("Sts", "AssumeRole", "AccessDenied", ""));
    }

    @Test
    void aRefusedRoleIsAskedForAgain() {
        gate.deny(call -> call.body().contains(SOUTH));
        denial(() -> connections.locate("eu-west-1", role(SOUTH)));
        gate.deny(_ -> false);

        assertThat(connections.locate("eu-west-1", role(SOUTH)).account()).isEqualTo(SOUTH);
    }

    @Test
    void anAccountThatCouldNotBeAskedForIsAskedForAgainInTheSameSession() {
        gate.deny(call -> call.body().contains("GetCallerIdentity"));
        denial(() -> connections.locate("eu-west-1", role(SOUTH)));
        gate.deny(_ -> false);

        assertThat(connections.locate("eu-west-1", role(SOUTH)).account()).isEqualTo(SOUTH);
        assertThat(ways.counted()).containsOnly(Map.entry("AssumeRole", 1L), Map.entry("GetCallerIdentity", 2L));
    }

    @Test
    void aRoleRefusedOnlyWhenItIsUsedIsDeniedToo() {
        gate.deny(_ -> true);
        var south = connections.connect(new Location(SOUTH, "eu-west-1", role(SOUTH)));

        assertThat(new AwsFailures().classify(denial(() -> south.client(DynamoDbClient.class))))
                .isEqualTo(DENIED);
    }

    /// The SDK lets a session live for a second, however long ago it ended: so the refusal comes from a stand-in.
    @Test
    void aRefusalToRenewASessionComesThroughTheCallThatNeededIt() {
        gate.deny(_ -> true);
        var refusal = denial(() -> connections.locate("eu-west-1", role(SOUTH)));
        var ended = new Aws(SOUTH, Aws.REGION, () -> {
            throw refusal;
        });

        assertThat(new AwsFailures().classify(denial(() -> ended.dynamoDb().listTables())))
                .isEqualTo(DENIED);
    }

    private static AwsServiceException denial(Runnable call) {
        return catchThrowableOfType(AwsServiceException.class, call::run);
    }

    private void sessionsEndIn(Duration time) {
        gate.change(answer -> answer.replaceAll(
                "<Expiration>.*?</Expiration>", "<Expiration>" + Instant.now().plus(time) + "</Expiration>"));
    }
}
