package dev.trailwarden.report;

import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.Report;
import java.io.PrintStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/// Tells a person at a console what every look saw; for demonstrations, not for a log.
public final class Narrator implements ReportSink {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final PrintStream console;

    public Narrator(PrintStream console) {
        this.console = console;
    }

    @Override
    public synchronized void accept(Look look) {
        var report = look.report();
        console.printf(
                "%s  %s: %s, %d properties looked at in %d ms%n",
                TIME.format(look.end().atZone(ZoneId.systemDefault())),
                look.target(),
                report.verdict().toString().toLowerCase(Locale.ROOT),
                report.plan().steps().size(),
                look.took().toMillis());
        Stream.concat(PlanText.PLAIN.lines(report.plan()), endings(report))
                .forEach(line -> console.println("          " + line));
    }

    /// What was fixed is only counted; the plan has named it.
    private static Stream<String> endings(Report report) {
        var rest = report.outcomes().stream()
                .filter(outcome -> !(outcome instanceof Outcome.Fixed))
                .toList();
        var fixed = report.outcomes().size() - rest.size();
        return Stream.concat(
                rest.stream().map(PlanText.PLAIN::line),
                Stream.of("  " + fixed + " written and read back").filter(_ -> fixed > 0));
    }
}
