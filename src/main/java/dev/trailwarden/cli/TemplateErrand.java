package dev.trailwarden.cli;

import dev.trailwarden.fleet.Assignment;
import dev.trailwarden.fleet.Misassigned;
import dev.trailwarden.fleet.Targets;
import dev.trailwarden.json.Json;
import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Target;
import dev.trailwarden.report.Document;
import dev.trailwarden.report.Ending;
import dev.trailwarden.report.PlanText;
import dev.trailwarden.report.Visit;
import dev.trailwarden.template.InvalidTemplate;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// A command about one template, in the account that the credentials at hand lead to.
@Command(
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:as declared",
            "1:a mistake in the template or the setup; nothing was called",
            "2:drift",
            "3:something could not be looked at, or is not settled yet; wins over drift",
            "64:wrong usage"
        })
abstract class TemplateErrand extends Errand {

    @Mixin
    private Selection selection = new Selection();

    @Mixin
    private Manner manner = new Manner();

    @Override
    final void validate() {
        selection.validate();
    }

    @Override
    final int work(Desk desk) {
        var assignments = selection.assignments(desk, consent());
        var visits = assignments.stream()
                .map(assignment -> visit(desk, assignment, assignments.size() > 1))
                .toList();
        return manner.isForPrograms() ? tell(desk, visits, Optional.empty()) : ExitCode.of(Ending.of(visits));
    }

    /// Visits one of so many, and tells a person at once.
    private Visit visit(Desk desk, Assignment assignment, boolean oneOfMany) {
        if (oneOfMany && !manner.isForPrograms()) {
            out().println(assignment.name() + ":");
        }
        var visit = visit(desk, assignment);
        if (!manner.isForPrograms()) {
            visit.problems().forEach(err()::println);
            visit.failure().ifPresent(this::tell);
        }
        return visit;
    }

    /// Looks, and does what is to be done, at one target.
    abstract void visit(Desk desk, Target target, Teller teller);

    /// What a person agreed to beforehand.
    abstract Consent consent();

    /// Whether what is as declared is told as well.
    boolean isDetailed() {
        return false;
    }

    @Override
    final int complain(Desk desk, Misassigned misassigned) {
        return manner.isForPrograms()
                ? tell(desk, List.of(), Optional.of(String.join("\n", misassigned.mistakes())))
                : super.complain(desk, misassigned);
    }

    /// Reads the template, tells of all its mistakes before AWS is called, and only then asks where it is.
    private Visit visit(Desk desk, Assignment assignment) {
        var teller = teller(desk);
        try {
            Targets targets = desk.targets();
            targets.outline(assignment);
            visit(desk, targets.locate(assignment), teller);
            return new Visit(assignment.name(), assignment.region(), teller.looks());
        } catch (InvalidTemplate invalid) {
            return new Visit(
                    assignment.name(), assignment.region(), teller.looks(), invalid.problems(), Optional.empty());
        } catch (UncheckedIOException setup) {
            throw setup;
        } catch (RuntimeException thrown) {
            var failure = failure(desk, thrown);
            return new Visit(assignment.name(), assignment.region(), teller.looks(), List.of(), Optional.of(failure));
        } finally {
            teller.line().clear();
        }
    }

    private Teller teller(Desk desk) {
        var glossary = Optional.of(desk.glossary()).filter(_ -> isDetailed());
        var text = new PlanText(manner.colour().on(desk.terminal()), glossary);
        var out = manner.isForPrograms() ? new PrintWriter(Writer.nullWriter()) : out();
        return new Teller(text, out, new ProgressLine(err(), desk.terminal().isLively()));
    }

    private int tell(Desk desk, List<Visit> visits, Optional<String> error) {
        var document = new Document(Version.number(), name(), visits, error, desk.glossary());
        var exit = ExitCode.of(document.ending());
        out().println(Json.lines(document.tree(exit)));
        out().flush();
        return exit;
    }
}
