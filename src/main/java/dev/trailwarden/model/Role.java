package dev.trailwarden.model;

import java.util.Optional;

/// A role that leads into an account, and the external id that its owner may ask for.
public record Role(String arn, Optional<String> externalId) {}
