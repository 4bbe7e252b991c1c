package dev.trailwarden.aws;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.trailwarden.control.Connection;
import dev.trailwarden.model.Role;
import dev.trailwarden.testing.Aws;
import dev.trailwarden.testing.Gate;
import dev.trailwarden.testing.Leap;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// Connections to the emulator as the program has them, by roles into two accounts, and all that goes over them.
final class Ways implements AutoCloseable {

    static final String NORTH = "111111111111";
    static final String SOUTH = "222222222222";

    final Gate gate = Gate.open();
    final List<Call> calls = new CopyOnWriteArrayList<>();
    final List<Wait> waits = new CopyOnWriteArrayList<>();
    final Connections connections;

    static {
        System.setProperty("aws.accessKeyId", "test");
        System.setProperty("aws.secretAccessKey", "test");
    }

    /// Ways of which one leads through the gate: the service of this client.
    Ways(Class<?> gated) {
        var limit = Duration.ofSeconds(20);
        var settings = new Settings(Optional.of(Aws.endpoint()), Map.of(gated, gate.endpoint()), true, limit, limit);
        this.connections = new Connections(settings, calls::add, waits::add, new Leap());
    }

    static Optional<Role> role(String account) {
        return Optional.of(new Role("arn:aws:iam::" + account + ":role/warden", Optional.of("secret")));
    }

    Connection connect(String account, String region) {
        return connections.connect(connections.locate(region, role(account)));
    }

    /// How often each operation was called.
    Map<String, Long> counted() {
        return calls.stream().collect(groupingBy(Call::operation, counting()));
    }

    @Override
    public void close() {
        connections.close();
        gate.close();
    }
}
