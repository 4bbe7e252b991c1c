package dev.trailwarden.aws;

import java.time.Duration;

/// One call that was held back by our own limits, and for how long.
public record Wait(String service, String operation, Duration time) {}
