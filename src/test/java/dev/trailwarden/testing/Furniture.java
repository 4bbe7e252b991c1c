package dev.trailwarden.testing;

import dev.trailwarden.control.Catalog;
import dev.trailwarden.control.Check;
import dev.trailwarden.control.Codec;
import dev.trailwarden.control.Property;
import dev.trailwarden.control.Severity;
import dev.trailwarden.control.Shape;
import dev.trailwarden.model.Tree;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// All that can be declared of shelves and labels.
public final class Furniture {

    private static final Codec<Tree.Fields> COLOURS = Codec.object(
            Shape.fields().optional("Inside", Shape.text()).optional("Outside", Shape.text()),
            fields -> fields,
            fields -> fields);

    private Furniture() {}

    public static Catalog catalog() {
        return new Catalog(List.of(lit(), locked(), paint(), shade(), wood(), text()));
    }

    /// Written only after the shade; once lit, a person decides.
    static Check<LiveShelf, Boolean> lit() {
        var property = Property.of(Shelf.SHELF, "Lit", Codec.flag())
                .because("Nobody stumbles in the dark")
                .after("Shade");
        return new Knob<>(property, false, (declared, _) -> declared, Optional.of(true));
    }

    static Check<LiveShelf, Boolean> locked() {
        var property = Property.of(Shelf.SHELF, "Locked", Codec.flag())
                .because("Nobody walks off with what is inside")
                .severity(Severity.CRITICAL);
        return new Knob<>(property, true);
    }

    /// What is not declared of it is left alone.
    static Check<LiveShelf, Tree.Fields> paint() {
        var property = Property.of(Shelf.SHELF, "Paint", COLOURS)
                .because("It pleases the eye")
                .severity(Severity.MEDIUM);
        return new Knob<>(property, true, Furniture::over, Optional.empty());
    }

    /// Slow to be seen.
    static Check<LiveShelf, Boolean> shade() {
        var property = Property.of(Shelf.SHELF, "Shade", Codec.flag())
                .because("The sun bleaches what stands there")
                .settles(Duration.ofMinutes(5));
        return new Knob<>(property, false);
    }

    /// Cannot be changed.
    static Check<LiveShelf, String> wood() {
        return new Grain<>(Property.of(Shelf.SHELF, "Wood", Codec.text()).because("Softer wood breaks"));
    }

    static Check<LiveShelf, String> text() {
        return new Knob<>(Property.of(Shelf.LABEL, "Text", Codec.text()).because("Who reads it finds it"), true);
    }

    private static Tree.Fields over(Tree.Fields declared, Tree.Fields live) {
        var values = new LinkedHashMap<>(live.values());
        values.putAll(declared.values());
        return Tree.fields(values);
    }
}
