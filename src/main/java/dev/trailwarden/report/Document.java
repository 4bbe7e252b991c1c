package dev.trailwarden.report;

import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.Position;
import dev.trailwarden.model.Problem;
import dev.trailwarden.model.State;
import dev.trailwarden.model.Tree;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What an errand has to tell, as one document for programs, which `report.schema.json` describes.
///
/// @param error what kept the whole errand from its work, if anything did
public record Document(String version, String command, List<Visit> visits, Optional<String> error, Glossary glossary) {

    /// Grows by a tenth when something is added, and by a whole when something a reader knew is gone.
    private static final String FORMAT = "1.0";

    /// The worst that came of any target.
    public Ending ending() {
        return error.isPresent() ? Ending.ERROR : Ending.of(visits);
    }

    public Tree tree(int exitCode) {
        return Tree.fields()
                .and("formatVersion", Tree.text(FORMAT))
                .and("tool", Tree.fields().and("name", Tree.text("trailwarden")).and("version", Tree.text(version)))
                .and("command", Tree.text(command))
                .and("verdict", word(ending()))
                .and("exitCode", Tree.whole(exitCode))
                .and("error", error.map(Tree::text))
                .and("targets", Tree.items(visits.stream().map(this::target)));
    }

    private Tree target(Visit visit) {
        var steps = new StepTree(glossary);
        return Tree.fields()
                .and("name", Tree.text(visit.target()))
                .and("account", visit.account().map(Tree::text))
                .and("region", Tree.text(visit.region()))
                .and("verdict", word(visit.ending()))
                .and("summary", summary(visit.findings()))
                .and("looks", Tree.items(visit.looks().stream().map(steps::look)))
                .and("problems", Tree.items(visit.problems().stream().map(Document::problem)))
                .and("failure", visit.failure().map(Document::failure));
    }

    private static Tree summary(Collection<Finding> findings) {
        var counts = Tree.fields();
        for (State state : State.values()) {
            var count = findings.stream()
                    .filter(finding -> finding.state() == state)
                    .count();
            counts = counts.and(state.toString(), Tree.whole(count));
        }
        return counts;
    }

    private static Tree problem(Problem problem) {
        return position(problem.at())
                .and("message", Tree.text(problem.message()))
                .and("remedy", Tree.text(problem.remedy()));
    }

    private static Tree.Fields position(Position at) {
        return Tree.fields()
                .and("file", Tree.text(at.file()))
                .and("line", Tree.whole(at.line()))
                .and("column", Tree.whole(at.column()));
    }

    static Tree failure(Failure failure) {
        return Tree.fields()
                .and("kind", word(failure.kind()))
                .and("code", Tree.text(failure.code()))
                .and("message", Tree.text(failure.message()));
    }

    static Tree word(Enum<?> one) {
        return Tree.text(one.name().toLowerCase(Locale.ROOT));
    }
}
