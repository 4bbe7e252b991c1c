package dev.trailwarden.testing;

import dev.trailwarden.model.Change;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.ResourceId;
import dev.trailwarden.model.Subject;
import dev.trailwarden.model.Tree;
import java.util.List;
import java.util.Optional;

/// Short words for what the tests of the engine expect to be found.
public final class Expected {

    public static final Tree ON = Tree.flag(true);
    public static final Tree OFF = Tree.flag(false);

    private Expected() {}

    /// A property of a shelf, given as `attic.Lit`.
    public static Subject subject(String words) {
        return subject(Shelf.SHELF, words);
    }

    /// A property of a label, given as `note.Text`.
    public static Subject labelled(String words) {
        return subject(Shelf.LABEL, words);
    }

    private static Subject subject(Shelf type, String words) {
        var dot = words.lastIndexOf('.');
        var name = words.substring(0, dot);
        return new Subject(new ResourceId(name, type.cloudFormation(), name), words.substring(dot + 1));
    }

    public static Finding compliant(String words) {
        return new Finding.Compliant(subject(words));
    }

    public static Finding absent(String words) {
        return new Finding.Absent(subject(words));
    }

    /// The whole value differs.
    public static Finding drifted(String words, Tree declared, Tree live) {
        return new Finding.Drifted(subject(words), List.of(new Change("", Optional.of(declared), Optional.of(live))));
    }
}
