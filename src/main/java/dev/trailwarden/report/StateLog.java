package dev.trailwarden.report;

import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Outcome;
import dev.trailwarden.model.State;
import dev.trailwarden.model.Step;
import java.lang.System.Logger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes a structured line for each change of state and each remediation, and nothing while all stays as it is.
public final class StateLog implements ReportSink {

    private final Logger log;
    private final Map<String, List<LogLine>> last = new HashMap<>();

    public StateLog(Logger log) {
        this.log = log;
    }

    @Override
    public synchronized void accept(Look look) {
        var blindness = look.report().plan().blindness();
        sight(look.target(), blindness);
        if (blindness.isEmpty()) {
            look.report().plan().steps().forEach(step -> state(look.target(), step));
        }
        look.report().outcomes().forEach(outcome -> remediation(look.target(), outcome));
    }

    /// That nothing at all can be looked at is one event, and not one of each property.
    private void sight(String target, Optional<Failure> blindness) {
        var lines = blindness.map(failure -> LogLine.blind(target, failure)).stream()
                .toList();
        var before = last.put(target, lines);
        if (before == null ? !lines.isEmpty() : before.isEmpty() != lines.isEmpty()) {
            write(lines.isEmpty() ? LogLine.sighted(target) : lines.getFirst());
        }
    }

    /// What was never looked at before is expected to be compliant.
    private void state(String target, Step step) {
        var lines = LogLine.of(target, step).toList();
        var before = last.put(target + "/" + step.subject(), lines);
        if (before == null ? step.finding().state() != State.COMPLIANT : !before.equals(lines)) {
            lines.forEach(this::write);
        }
    }

    /// A remediation is always told; that one was not attempted, only once.
    private void remediation(String target, Outcome outcome) {
        var lines = LogLine.of(target, outcome).toList();
        var before = last.put(target + "/" + outcome.step().subject() + "/outcome", lines);
        if (!(outcome instanceof Outcome.Skipped) || !lines.equals(before)) {
            lines.forEach(this::write);
        }
    }

    private void write(LogLine line) {
        log.log(line.level(), line.text());
    }
}
