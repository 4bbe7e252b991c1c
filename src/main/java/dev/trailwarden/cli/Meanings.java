package dev.trailwarden.cli;

import dev.trailwarden.control.Catalog;
import dev.trailwarden.control.Check;
import dev.trailwarden.control.Property;
import dev.trailwarden.control.ResourceType;
import dev.trailwarden.model.Subject;
import dev.trailwarden.report.Glossary;
import dev.trailwarden.report.Meaning;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What properties are for, as the catalogue says.
record Meanings(Catalog catalog) implements Glossary {

    @Override
    public Optional<Meaning> find(Subject subject) {
        return catalog.type(subject.resource().type()).stream()
                .<Property<?, ?>>flatMap(this::properties)
                .filter(property -> property.name().equals(subject.property()))
                .findFirst()
                .map(property -> new Meaning(property.severity().name().toLowerCase(Locale.ROOT), property.because()));
    }

    private <L> Stream<Property<L, ?>> properties(ResourceType<L> type) {
        return catalog.checksOf(type).stream().map(Check::property);
    }
}
