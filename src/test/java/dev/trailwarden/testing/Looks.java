package dev.trailwarden.testing;

import dev.trailwarden.model.Change;
import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Declaration;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Location;
import dev.trailwarden.model.Mode;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Plan;
import dev.trailwarden.model.Report;
import dev.trailwarden.model.ResourceId;
import dev.trailwarden.model.Step;
import dev.trailwarden.model.Step.Verb;
import dev.trailwarden.model.Subject;
import dev.trailwarden.model.Target;
import dev.trailwarden.model.Tree;
import dev.trailwarden.report.Look;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Short words for looks that never happened, for those who only tell of them.
public final class Looks {

    public static final ResourceId SHELF = new ResourceId("Shelf", "Test::Shelf", "attic");

    private static final Target HOME = new Target(
            "home",
            new Location("123456789012", "eu-central-1"),
            Mode.ENFORCE,
            Consent.NONE,
            List.of(new Declaration(SHELF, Map.of("Wood", Tree.text("oak")), Set.of())));

    private Looks() {}

    public static Plan plan(Step... steps) {
        return new Plan(HOME, FixedTime.START, List.of(steps));
    }

    /// A look that ended at the start of all time and took two seconds.
    public static Look look(Plan plan, Outcome... outcomes) {
        return new Look("look", new Report(plan, List.of(outcomes)), FixedTime.START, Duration.ofSeconds(2));
    }

    public static Look look(Step... steps) {
        return look(plan(steps));
    }

    public static Subject subject(String property) {
        return new Subject(SHELF, property);
    }

    public static Step compliant(String property) {
        return new Step(new Finding.Compliant(subject(property)), Verb.KEEP);
    }

    public static Step drifted(String property, Change... changes) {
        return new Step(new Finding.Drifted(subject(property), List.of(changes)), Verb.CORRECT);
    }

    public static Change change(String path, String declared, String live) {
        return new Change(path, Optional.of(Tree.text(declared)), Optional.of(Tree.text(live)));
    }
}
