package dev.trailwarden.cli;

import picocli.CommandLine.Command;

/// The command line as a whole; without a subcommand the program serves.
@Command(
        name = "trailwarden",
        description = "Keeps the audit chain of a DynamoDB table standing: log bucket, bucket policy, table and trail.",
        footer = {"", "Without a command, it serves."},
        subcommands = {Serve.class, PlanCommand.class, CheckCommand.class, ApplyCommand.class})
final class Trailwarden extends Errand {

    private static final Errand DEFAULT = new Serve();

    @Override
    public boolean isShort() {
        return DEFAULT.isShort();
    }

    @Override
    int work(Desk desk) {
        return DEFAULT.work(desk);
    }
}
