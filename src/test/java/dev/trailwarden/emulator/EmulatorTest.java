package dev.trailwarden.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmulatorTest {

    @Test
    void answersUntilItIsClosed() throws IOException {
        var emulator = Emulator.start();
        var health = emulator.endpoint().resolve("/trailwarden/settings");
        try (emulator) {
            assertThat(status(health)).isEqualTo(200);
        }
        assertThatThrownBy(() -> status(health)).isInstanceOf(IOException.class);
        assertThat(emulator.log()).doesNotExist();
    }

    @Test
    void withoutPythonItSaysWhatIsMissingAndWhatToDoInstead() {
        var home = Home.find();

        assertThatThrownBy(() -> Python.ready(home, home.requirements(), List.of("no-such-python")))
                .isInstanceOf(EmulatorUnavailable.class)
                .hasMessageContaining("no-such-python: not found")
                .hasMessageContaining("python3, 3.10 or newer")
                .hasMessageContaining("docker run --rm -p 5000:5000 motoserver/moto")
                .hasMessageContaining("AWS_ENDPOINT_URL");
    }

    @Test
    void anEnvironmentThatIsHalfMadeIsNeverUsed(@TempDir Path project) throws IOException {
        var home = project(project);
        var environment = VirtualEnvironment.of(home, home.requirements());
        Files.createDirectories(environment.directory());
        var leftover = Files.createFile(environment.directory().resolve("leftover"));

        var python = environment.ready(new Python("python3"));

        assertThat(leftover).doesNotExist();
        assertThat(python.satisfies(home, home.requirements())).isTrue();
    }

    /// A project whose emulator needs nothing but Python itself.
    private static Home project(Path directory) throws IOException {
        var home = new Home(directory);
        Files.createDirectories(home.program());
        Files.createFile(home.requirements());
        Files.copy(Home.find().installed(), home.installed());
        return home;
    }

    private static int status(URI address) throws IOException {
        var connection = (HttpURLConnection) address.toURL().openConnection();
        return connection.getResponseCode();
    }
}
