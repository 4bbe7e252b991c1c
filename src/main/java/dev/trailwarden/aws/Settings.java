package dev.trailwarden.aws;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// How to reach AWS; without an endpoint, each service's own in the region.
///
/// @param endpoint one address for all services, as `AWS_ENDPOINT_URL` gives it
/// @param overrides addresses of single services, by client class; they win
/// @param pathStyle whether S3 buckets are addressed by path
/// @param callTimeout bounds one call, retries included
/// @param attemptTimeout bounds one attempt
public record Settings(
        Optional<URI> endpoint,
        Map<Class<?>, URI> overrides,
        boolean pathStyle,
        Duration callTimeout,
        Duration attemptTimeout) {

    public Settings {
        overrides = Map.copyOf(overrides);
    }

    /// One address for everything, if any; S3 is then addressed by path.
    public Settings(Optional<URI> endpoint, Duration callTimeout, Duration attemptTimeout) {
        this(endpoint, Map.of(), endpoint.isPresent(), callTimeout, attemptTimeout);
    }

    Optional<URI> endpoint(Class<?> client) {
        return Optional.ofNullable(overrides.get(client)).or(() -> endpoint);
    }
}
