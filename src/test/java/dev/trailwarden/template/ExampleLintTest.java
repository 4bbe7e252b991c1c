package dev.trailwarden.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.emulator.Python;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// CloudFormation must take the example as it is: cfn-lint knows what AWS would say.
class ExampleLintTest {

    @Test
    void hasNothingToSayAboutTheExample() throws IOException {
        assertThat(lint("src/main/resources/examples/audit-trail.yaml")).isEmpty();
    }

    @Test
    void wouldSaySomethingAboutItsBrokenTwin() throws IOException {
        assertThat(lint("src/test/resources/templates/broken-twin.yaml"))
                .contains("PublicAccesBlockConfiguration", "LogsBucketPolicy");
    }

    private static String lint(String template) throws IOException {
        var python = Python.with("src/test/python/requirements.txt");
        var process = new ProcessBuilder(
                        python.executable(),
                        "-c",
                        "import cfnlint.runner; cfnlint.runner.main()",
                        "--regions",
                        "eu-central-1",
                        "--",
                        template)
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
