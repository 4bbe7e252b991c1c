package dev.trailwarden.cli;

import dev.trailwarden.fleet.Assignment;
import dev.trailwarden.fleet.Targets;
import dev.trailwarden.json.Json;
import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Mode;
import dev.trailwarden.model.Target;
import dev.trailwarden.report.Document;
import dev.trailwarden.report.PlanText;
import dev.trailwarden.report.Visit;
import dev.trailwarden.template.InvalidTemplate;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Parameters(paramLabel = "TEMPLATE", description = "The CloudFormation template, YAML or JSON.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path template;

    @Option(
            names = "--parameter",
            paramLabel = "KEY=VALUE",
            description = "A value for a parameter of the template, in place of its default; may be repeated.")
    private Map<String, String> parameters = Map.of();

    @Option(names = "--region", paramLabel = "REGION", description = "The AWS region (default: as AWS_REGION says).")
    private Optional<String> region = Optional.empty();

    @Mixin
    private Manner manner = new Manner();

    @Override
    final int work(Desk desk) {
        var assignment = assignment(desk);
        var visit = visit(desk, assignment);
        if (manner.isForPrograms()) {
            return tell(desk, List.of(visit), Optional.empty());
        }
        visit.problems().forEach(err()::println);
        visit.failure().ifPresent(this::tell);
        return ExitCode.of(visit.ending());
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
    final int complain(Desk desk, Complaint complaint) {
        return manner.isForPrograms()
                ? tell(desk, List.of(), Optional.of(String.valueOf(complaint.getMessage())))
                : super.complain(desk, complaint);
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
        } catch (Complaint complaint) {
            throw complaint;
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

    private Assignment assignment(Desk desk) {
        return new Assignment(
                template.getFileName().toString(),
                template,
                parameters,
                region.orElseGet(desk.region()),
                Optional.empty(),
                Mode.ENFORCE,
                consent(),
                Duration.ZERO,
                Map.of());
    }
}
