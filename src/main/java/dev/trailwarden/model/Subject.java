package dev.trailwarden.model;

/// What a finding is about: one property of one resource, in the template's own words.
public record Subject(ResourceId resource, String property) {

    @Override
    public String toString() {
        return resource + "." + property;
    }
}
