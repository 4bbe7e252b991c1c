package dev.trailwarden.cli;

import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Plan;
import dev.trailwarden.report.PlanText;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/// `plan`: what `apply` would do, as a diff.
@Command(
        name = "plan",
        header = "Show what differs from the template, and what apply would do about it.",
        description = {
            "Looks at everything the template declares, once, and writes nothing. A line is a sign, the place in the"
                    + " template's own words, the live value and the declared one:",
            "",
            "  +  missing, and apply would create it",
            "  ~  different, and apply would correct it",
            "  !  left to you; the reason follows, and often what apply --approve takes",
            "  ?  not known: denied, throttled, unreachable, or still settling",
            "  =  as declared (with --detailed)"
        },
        footer = {
            "  trailwarden plan audit-trail.yaml --parameter TableName=orders",
            "  trailwarden plan audit-trail.yaml --region eu-central-1 --detailed",
            "  trailwarden plan audit-trail.yaml -o json | \\",
            "    jq -r '.targets[].looks[].steps[] | select(.verb == \"ask\") | .reason'"
        })
final class PlanCommand extends LookErrand {

    @Override
    Consent consent() {
        return new Consent(true, Set.of());
    }

    @Override
    Stream<String> lines(PlanText text, Plan plan) {
        return Stream.concat(text.lines(plan), Stream.of(PlanText.summary(plan)));
    }
}
