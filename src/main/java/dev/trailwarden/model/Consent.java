package dev.trailwarden.model;

import java.util.Set;

/// What a person agreed to beforehand: that missing buckets and tables may be created, and what was approved by name.
///
/// A name is a resource (`AuditTable`) or a property (`AuditTable.DeletionProtectionEnabled`).
public record Consent(boolean createMissing, Set<String> approved) {

    public static final Consent NONE = new Consent(false, Set.of());

    public Consent {
        approved = Set.copyOf(approved);
    }

    public boolean approves(ResourceId resource) {
        return approved.contains(resource.toString());
    }

    public boolean approves(Subject subject) {
        return approved.contains(subject.toString());
    }
}
