package dev.trailwarden.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `schema`: what a program may rely on in the documents of `--output json`.
@Command(
        name = "schema",
        header = "Print the JSON Schema of what --output json prints.",
        description = {
            "The schema is of draft 2020-12. Within one major version of the format fields are only ever added: read"
                    + " what you know, and leave the rest."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = "  trailwarden schema > report.schema.json")
final class SchemaCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        var out = spec.commandLine().getOut();
        out.print(Resource.text("/schema/report.schema.json"));
        out.flush();
    }
}
