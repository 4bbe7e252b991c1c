package dev.trailwarden.app;

import dev.trailwarden.aws.Settings;
import java.nio.file.Path;

/// Where AWS is, and where state is kept: as configured, or as dev mode makes them.
record Surroundings(Settings aws, Path state) {}
