package dev.trailwarden.aws;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// How to reach AWS; without an endpoint, each service's own in the region.
///
/// @param endpoint one address for all services, as `AWS_ENDPOINT_URL` gives it; S3 is then addressed by path
/// @param callTimeout bounds one call, retries included
/// @param attemptTimeout bounds one attempt
public record Settings(Optional<URI> endpoint, Duration callTimeout, Duration attemptTimeout) {}
