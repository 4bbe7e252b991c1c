package dev.trailwarden.cli;

import static dev.trailwarden.testing.Expected.OFF;
import static dev.trailwarden.testing.Expected.ON;

import dev.trailwarden.model.Failure.Kind;
import dev.trailwarden.model.Tree;
import dev.trailwarden.testing.ShelfRefusal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Something that a person types, the shelves as they are then, and the golden file that tells what is answered.
record Scenario(String file, Consumer<Office> before, List<String> arguments) {

    private static final Map<String, Tree> ATTIC = Map.of(
            "Lit", ON,
            "Locked", ON,
            "Paint", Tree.fields().and("Inside", Tree.text("red")),
            "Shade", ON,
            "Wood", Tree.text("ash"));

    static Stream<Scenario> all() {
        return Stream.of(
                of("plan.txt", Scenario::mixed, "plan", "shelves.yaml"),
                of("plan.json", Scenario::mixed, "plan", "shelves.yaml", "-o", "json"),
                of("plan-detailed.txt", Scenario::mixed, "plan", "shelves.yaml", "--detailed"),
                of("plan-coloured.txt", Scenario::mixed, "plan", "shelves.yaml", "--detailed", "--color", "always"),
                of("check.txt", Scenario::mixed, "check", "shelves.yaml"),
                of("check.json", Scenario::standing, "check", "shelves.yaml", "--output=json"),
                of("check-detailed.txt", Scenario::mixed, "check", "shelves.yaml", "--detailed"),
                of("check-coloured.txt", Scenario::mixed, "check", "shelves.yaml", "--color", "always"),
                of("apply.txt", Scenario::mixed, "apply", "shelves.yaml"),
                of("apply.json", Scenario::mixed, "apply", "shelves.yaml", "-o", "json"),
                of("apply-coloured.txt", Scenario::mixed, "apply", "shelves.yaml", "--color", "always"),
                of("apply-slow.json", Scenario::slow, "apply", "shelves.yaml", "-o", "json"),
                of("problems.txt", Scenario::standing, "plan", "broken.yaml"),
                of("problems.json", Scenario::standing, "plan", "broken.yaml", "-o", "json"),
                of("denied.txt", office -> office.locked(Kind.DENIED), "check", "shelves.yaml"),
                of("denied.json", office -> office.locked(Kind.DENIED), "check", "shelves.yaml", "-o", "json"),
                of("blind.txt", Scenario::blind, "plan", "shelves.yaml"),
                of("nowhere.txt", Office::nowhere, "plan", "shelves.yaml"),
                of("nowhere.json", Office::nowhere, "plan", "shelves.yaml", "-o", "json"),
                of("progress.txt", Scenario::watched, "apply", "shelves.yaml"),
                of("usage-option.txt", Scenario::standing, "plan", "shelves.yaml", "--outptu", "json"),
                of("usage-format.txt", Scenario::standing, "plan", "shelves.yaml", "-o", "xml"),
                of("usage-command.txt", Scenario::standing, "aply"),
                of("usage-template.txt", Scenario::standing, "apply"));
    }

    private static Scenario of(String file, Consumer<Office> before, String... arguments) {
        return new Scenario(file, before, List.of(arguments));
    }

    private static void standing(Office office) {
        var shelves = office.house.shelves;
        shelves.put("attic", ATTIC);
        shelves.put("cellar", Map.of("Locked", ON, "Paint", paint("white", "white")));
        shelves.put("note", Map.of("Text", Tree.text("fragile")));
    }

    /// Something of everything.
    private static void mixed(Office office) {
        var shelves = office.house.shelves;
        shelves.put(
                "attic",
                Map.of(
                        "Lit", OFF,
                        "Locked", ON,
                        "Paint", paint("green", "blue"),
                        "Shade", ON,
                        "Wood", Tree.text("oak")));
        shelves.put("note", Map.of("Text", Tree.text("fragile")));
        shelves.answer("read note.Text", 100, new ShelfRefusal(Kind.DENIED));
    }

    private static void slow(Office office) {
        standing(office);
        office.house.shelves.put(
                "attic",
                Map.of("Lit", ON, "Locked", ON, "Paint", paint("red", "blue"), "Shade", OFF, "Wood", Tree.text("ash")));
        office.house.shelves.lag(1_000);
    }

    private static void blind(Office office) {
        standing(office);
        Stream.of("attic", "cellar", "note")
                .forEach(name -> office.house.shelves.answer("look " + name, 100, new ShelfRefusal(Kind.UNREACHABLE)));
        Stream.of("attic.Lit", "attic.Locked", "attic.Paint", "attic.Shade", "attic.Wood", "cellar.Locked")
                .forEach(name -> office.house.shelves.answer("read " + name, 100, new ShelfRefusal(Kind.UNREACHABLE)));
        Stream.of("cellar.Paint", "note.Text")
                .forEach(name -> office.house.shelves.answer("read " + name, 100, new ShelfRefusal(Kind.UNREACHABLE)));
    }

    private static void watched(Office office) {
        mixed(office);
        office.terminal(false, true, Map.of());
    }

    private static Tree paint(String inside, String outside) {
        return Tree.fields().and("Inside", Tree.text(inside)).and("Outside", Tree.text(outside));
    }
}
