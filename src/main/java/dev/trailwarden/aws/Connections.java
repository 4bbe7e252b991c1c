package dev.trailwarden.aws;

import dev.trailwarden.control.Connection;
import dev.trailwarden.model.Location;
import dev.trailwarden.model.Role;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sts.StsClient;

/// Every way into AWS that is in use, each made once: one connection per account and region.
public final class Connections implements AutoCloseable {

    private final SdkHttpClient http = UrlConnectionHttpClient.create();
    private final Map<Location, AwsConnection> open = new ConcurrentHashMap<>();
    private final Map<Optional<Role>, String> accounts = new ConcurrentHashMap<>();
    private final ClientFactory clients;

    public Connections(Settings settings, Consumer<Call> calls) {
        this.clients = new ClientFactory(settings, http, calls);
    }

    /// Where the role, or else the credentials at hand, lead to (STS GetCallerIdentity, asked once for each).
    public Location locate(String region, Optional<Role> role) {
        return new Location(accounts.computeIfAbsent(role, _ -> account(region)), region, role);
    }

    public Connection connect(Location location) {
        return open.computeIfAbsent(location, there -> new AwsConnection(there, clients));
    }

    private String account(String region) {
        try (var sts =
                clients.configure(StsClient.builder(), StsClient.class, region).build()) {
            return sts.getCallerIdentity().account();
        }
    }

    @Override
    public void close() {
        open.values().forEach(AwsConnection::close);
        http.close();
    }
}
