package dev.trailwarden.resource.cloudtrail;

import java.util.Comparator;

/// The data events of one resource, or of every resource of a type.
record DataEvents(String type, String value) implements Comparable<DataEvents> {

    private static final Comparator<DataEvents> ORDER =
            Comparator.comparing(DataEvents::type).thenComparing(DataEvents::value);

    /// Whether it stands for every resource of its type, as `arn:aws:dynamodb` does.
    boolean every() {
        return value.chars().filter(letter -> letter == ':').count() < 3;
    }

    boolean covers(DataEvents other) {
        return every() && type.equals(other.type) && other.value.startsWith(value + ":");
    }

    @Override
    public int compareTo(DataEvents other) {
        return ORDER.compare(this, other);
    }
}
