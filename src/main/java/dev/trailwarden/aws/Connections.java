package dev.trailwarden.aws;

import dev.trailwarden.control.Connection;
import dev.trailwarden.model.Location;
import dev.trailwarden.model.Role;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Consumer;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/// Every way into AWS that is in use, each made once: one connection per account, region and role, one session per
/// role.
public final class Connections implements AutoCloseable {

    private final SdkHttpClient http = UrlConnectionHttpClient.create();
    private final ScheduledThreadPoolExecutor timeouts = timeouts();
    private final Map<Location, AwsConnection> open = new ConcurrentHashMap<>();
    private final ClientFactory clients;
    private final Keyring keyring;

    public Connections(Settings settings, Consumer<Call> calls) {
        this.clients = new ClientFactory(settings, http, timeouts, calls);
        this.keyring = new Keyring(clients);
    }

    /// Where the role, or else the credentials at hand, lead to (STS GetCallerIdentity, asked once for each).
    public Location locate(String region, Optional<Role> role) {
        return new Location(keyring.account(region, role), region, role);
    }

    public Connection connect(Location location) {
        return open.computeIfAbsent(location, this::open);
    }

    private AwsConnection open(Location location) {
        return new AwsConnection(location, clients, () -> keyring.credentials(location.region(), location.role()));
    }

    private static ScheduledThreadPoolExecutor timeouts() {
        var executor = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("aws timeouts").factory());
        executor.setRemoveOnCancelPolicy(true);
        return executor;
    }

    @Override
    public void close() {
        open.values().forEach(AwsConnection::close);
        keyring.close();
        http.close();
        timeouts.shutdownNow();
    }
}
