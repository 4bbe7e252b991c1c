package dev.trailwarden.cli;

import picocli.CommandLine.Command;

/// `serve`: look at the configured target all day.
@Command(
        name = "serve",
        header = "Look at the configured target at every interval, until stopped.",
        description = {
            "In mode observe (the default) it only tells; in mode enforce it puts right what drifted. It tells by"
                    + " metrics and health on port 9000 (/q/metrics, /q/health) and by a log line for each change.",
            "",
            "It is configured by the environment or a file config/application.yaml, where the same keys are written"
                    + " trailwarden.target.template and so on:",
            "",
            "  TRAILWARDEN_TARGET_TEMPLATE         the template to watch",
            "  TRAILWARDEN_TARGET_PARAMETERS_NAME  its parameter NAME",
            "  TRAILWARDEN_TARGET_REGION           else as AWS_REGION says",
            "  TRAILWARDEN_TARGET_MODE             observe or enforce",
            "  TRAILWARDEN_TARGET_CREATE_MISSING   true lets it create buckets and tables",
            "  TRAILWARDEN_TARGET_INTERVAL         from look to look (5m)",
            "  TRAILWARDEN_WRITE_BUDGET            writes in any hour (60)"
        },
        footer = {
            "  export TRAILWARDEN_TARGET_TEMPLATE=audit-trail.yaml",
            "  TRAILWARDEN_TARGET_MODE=enforce trailwarden serve"
        })
final class Serve extends Errand {

    @Override
    public boolean isShort() {
        return false;
    }

    @Override
    int work(Desk desk) {
        return desk.daemon().getAsInt();
    }
}
