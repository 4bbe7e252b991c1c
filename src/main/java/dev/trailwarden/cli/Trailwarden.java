package dev.trailwarden.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// The command line as a whole; without a subcommand the program serves.
@Command(
        name = "trailwarden",
        header = "Keeps the audit chain of DynamoDB tables standing: log bucket, bucket policy, table and trail.",
        description = {
            "A CloudFormation template declares the chain. Trailwarden looks at what AWS really has, shows what"
                    + " differs and puts it right. It never deletes, and never guesses: what it cannot look at is"
                    + " unknown. Without a command, it serves.",
            "",
            "Credentials come from the standard AWS chain: environment, web identity, profile, instance."
        },
        footer = {
            "  trailwarden plan audit-trail.yaml     # what differs, and what apply would do",
            "  trailwarden apply audit-trail.yaml    # make it so",
            "  trailwarden help plan                 # options and exit codes of a command",
            "  source <(trailwarden generate-completion)",
            "",
            "Environment:",
            "  AWS_REGION                   the region, unless --region says it",
            "  AWS_PROFILE                  the profile in ~/.aws that credentials come from",
            "  AWS_ENDPOINT_URL             another AWS, such as an emulator",
            "  TRAILWARDEN_STATE_DIRECTORY  where is kept what was seen",
            "                               (~/.local/state/trailwarden)",
            "  NO_COLOR                     any value: no colours, as --color never",
            "",
            "What configures serve, 'trailwarden help serve' tells."
        },
        subcommands = {
            PlanCommand.class,
            CheckCommand.class,
            ApplyCommand.class,
            Serve.class,
            SchemaCommand.class,
            GenerateCompletion.class,
            HelpCommand.class
        })
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
