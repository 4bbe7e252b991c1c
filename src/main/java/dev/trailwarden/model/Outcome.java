package dev.trailwarden.model;

import java.time.Instant;
import java.util.Optional;

/// How one step ended.
public sealed interface Outcome {

    Step step();

    /// What is to be believed of the step's subject now.
    default Finding finding() {
        return switch (this) {
            case Fixed(var step) -> new Finding.Compliant(step.subject());
            case Pending(var step, var until) ->
                new Finding.Pending(step.subject(), Optional.of(until), "written, not seen yet");
            case StillDrifted(var step) -> step.finding();
            case Failed(var step, var _) -> step.finding();
            case Skipped(var step, var _) -> step.finding();
        };
    }

    /// Written and read back as declared.
    record Fixed(Step step) implements Outcome {}

    /// Written without complaint and not visible yet; not wrong before `until`.
    record Pending(Step step, Instant until) implements Outcome {}

    /// Written without complaint, yet the live value still differs.
    record StillDrifted(Step step) implements Outcome {}

    /// The cloud refused.
    record Failed(Step step, Failure failure) implements Outcome {}

    /// Not attempted.
    record Skipped(Step step, String reason) implements Outcome {}
}
