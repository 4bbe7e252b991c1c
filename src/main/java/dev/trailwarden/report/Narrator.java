package dev.trailwarden.report;

import java.io.PrintStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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
                report.verdict().toString().toLowerCase(java.util.Locale.ROOT),
                report.plan().steps().size(),
                look.took().toMillis());
        Stream.concat(PlanText.lines(report.plan()), PlanText.lines(report))
                .forEach(line -> console.println("          " + line));
    }
}
