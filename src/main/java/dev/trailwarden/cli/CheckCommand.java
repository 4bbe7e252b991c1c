package dev.trailwarden.cli;

import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Plan;
import dev.trailwarden.report.PlanText;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/// `check`: the state of every declared property.
@Command(
        name = "check",
        header = "Tell the state of every declared property.",
        description = {
            "Looks once and writes nothing. A property is compliant, drifted, absent (its resource does not exist),"
                    + " unknown (it could not be looked at) or pending (AWS is still at work on it); beneath"
                    + " what is not compliant stands what plan would show."
        },
        footer = {
            "  trailwarden check audit-trail.yaml --parameter TableName=orders",
            "  trailwarden check audit-trail.yaml || echo \"not as declared: $?\"",
            "  trailwarden check audit-trail.yaml -o json | jq '.targets[].summary'"
        })
final class CheckCommand extends LookErrand {

    @Override
    Consent consent() {
        return Consent.NONE;
    }

    @Override
    Stream<String> lines(PlanText text, Plan plan) {
        return text.states(plan);
    }
}
