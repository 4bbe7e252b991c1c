package dev.trailwarden.model;

/// Names one resource of a target: by its logical id in the template, and by its type and physical name on AWS.
public record ResourceId(String logicalId, String type, String name) {

    @Override
    public String toString() {
        return logicalId;
    }
}
