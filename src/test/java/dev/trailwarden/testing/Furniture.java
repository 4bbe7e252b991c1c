package dev.trailwarden.testing;

import dev.trailwarden.control.Catalog;
import dev.trailwarden.control.Check;
import dev.trailwarden.control.Codec;
import dev.trailwarden.control.Property;
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
        var property = Property.of(Shelf.SHELF, "Lit", Codec.flag()).after("Shade");
        return new Knob<>(property, false, (declared, _) -> declared, Optional.of(true));
    }

    static Check<LiveShelf, Boolean> locked() {
        return new Knob<>(Property.of(Shelf.SHELF, "Locked", Codec.flag()), true);
    }

    /// What is not declared of it is left alone.
    static Check<LiveShelf, Tree.Fields> paint() {
        return new Knob<>(Property.of(Shelf.SHELF, "Paint", COLOURS), true, Furniture::over, Optional.empty());
    }

    /// Slow to be seen.
    static Check<LiveShelf, Boolean> shade() {
        return new Knob<>(Property.of(Shelf.SHELF, "Shade", Codec.flag()).settles(Duration.ofMinutes(5)), false);
    }

    /// Cannot be changed.
    static Check<LiveShelf, String> wood() {
        return new Grain<>(Property.of(Shelf.SHELF, "Wood", Codec.text()));
    }

    static Check<LiveShelf, String> text() {
        return new Knob<>(Property.of(Shelf.LABEL, "Text", Codec.text()), true);
    }

    private static Tree.Fields over(Tree.Fields declared, Tree.Fields live) {
        var values = new LinkedHashMap<>(live.values());
        values.putAll(declared.values());
        return Tree.fields(values);
    }
}
