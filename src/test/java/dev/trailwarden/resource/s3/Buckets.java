package dev.trailwarden.resource.s3;

import dev.trailwarden.aws.Call;
import dev.trailwarden.aws.Connections;
import dev.trailwarden.aws.Settings;
import dev.trailwarden.control.Connection;
import dev.trailwarden.model.Location;
import dev.trailwarden.testing.Aws;
import dev.trailwarden.testing.Leap;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// Buckets of the emulator, reached the way the program reaches AWS, and every call made on them.
final class Buckets {

    private static final List<Call> CALLS = new CopyOnWriteArrayList<>();
    private static final Connection CONNECTION = connect();

    private Buckets() {}

    private static Connection connect() {
        System.setProperty("aws.accessKeyId", "test");
        System.setProperty("aws.secretAccessKey", "test");
        var limit = Duration.ofSeconds(20);
        var settings = new Settings(Optional.of(Aws.endpoint()), limit, limit);
        var connections = new Connections(settings, CALLS::add, _ -> {}, new Leap());
        return connections.connect(new Location(Aws.ACCOUNT, Aws.REGION.id()));
    }

    /// A new bucket as AWS makes it today; the calls so far are forgotten.
    static String create() {
        var name = Aws.uniqueName("bucket");
        open(name).create();
        CALLS.clear();
        return name;
    }

    static LiveBucket open(String name) {
        return Bucket.TYPE.open(CONNECTION, name);
    }

    static LivePolicy openPolicy(String name) {
        return BucketPolicy.TYPE.open(CONNECTION, name);
    }

    /// The operations called since the last bucket was made.
    static List<String> calls() {
        return CALLS.stream().map(Call::operation).toList();
    }
}
