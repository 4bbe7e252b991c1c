package dev.trailwarden.testing;

import dev.trailwarden.aws.Call;
import dev.trailwarden.aws.Connections;
import dev.trailwarden.aws.Settings;
import dev.trailwarden.control.Connection;
import dev.trailwarden.model.Location;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// A way into the emulated AWS as the program itself has one, and every call that went through it.
public record Traffic(Connection connection, List<Call> calls) {

    static {
        System.setProperty("aws.accessKeyId", "test");
        System.setProperty("aws.secretAccessKey", "test");
    }

    public static Traffic open() {
        var calls = new CopyOnWriteArrayList<Call>();
        var settings = new Settings(Optional.of(Aws.endpoint()), Duration.ofSeconds(20), Duration.ofSeconds(20));
        var connections =
                new Connections(settings, calls::add, _ -> {}, new Leap()); // as short-lived as the test's JVM
        return new Traffic(connections.connect(new Location(Aws.ACCOUNT, Aws.REGION.id())), calls);
    }

    /// The operations called so far, in that order.
    public List<String> operations() {
        return calls.stream().map(Call::operation).toList();
    }
}
