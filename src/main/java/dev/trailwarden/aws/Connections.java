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
/// role, one set of limits per account and region.
public final class Connections implements AutoCloseable {

    private final SdkHttpClient http = UrlConnectionHttpClient.create();
    private final ScheduledThreadPoolExecutor timeouts = timeouts();
    private final Map<Location, AwsConnection> open = new ConcurrentHashMap<>();
    private final Map<Place, Throttle> throttles = new ConcurrentHashMap<>();
    private final ClientFactory clients;
    private final Keyring keyring;
    private final Consumer<Wait> waits;
    private final Pace pace;

    /// Connections in real time; nobody asks how long they waited.
    public Connections(Settings settings, Consumer<Call> calls) {
        this(settings, calls, _ -> {}, Pace.real());
    }

    public Connections(Settings settings, Consumer<Call> calls, Consumer<Wait> waits, Pace pace) {
        this.clients = new ClientFactory(settings, http, timeouts, calls);
        this.keyring = new Keyring(clients);
        this.waits = waits;
        this.pace = pace;
    }

    /// Where the role, or else the credentials at hand, lead to (STS GetCallerIdentity, asked once for each).
    public Location locate(String region, Optional<Role> role) {
        return new Location(keyring.account(region, role), region, role);
    }

    public Connection connect(Location location) {
        return open.computeIfAbsent(location, this::open);
    }

    private AwsConnection open(Location location) {
        var throttle = throttles.computeIfAbsent(Place.of(location), place -> new Throttle(place, pace, waits));
        return new AwsConnection(
                location, clients, () -> keyring.credentials(location.region(), location.role()), throttle);
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
