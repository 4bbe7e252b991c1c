package dev.trailwarden.control;

/// How bad it is when a property is not as declared.
public enum Severity {
    /// Evidence is being lost, or can be.
    CRITICAL,
    /// A safeguard is missing.
    HIGH,
    /// Upkeep or cost.
    MEDIUM
}
