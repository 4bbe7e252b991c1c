package dev.trailwarden.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a person reads, whole, as a file beside the tests; `-Dgolden=write` writes what is said now.
public final class Golden {

    public static final Path DIRECTORY = Path.of("src/test/resources/golden");

    private Golden() {}

    /// Compares how a run about the example ended with the file; the name of the test's own is NAME there.
    public static void assertSays(String file, Example example, Program.Result result) {
        var said = "exit " + result.exitCode() + "\n" + result.out()
                + (result.err().isEmpty() ? "" : "err:\n") + result.err();
        assertSays(file, said.replace(example.name(), "NAME"));
    }

    public static void assertSays(String file, String said) {
        var expected = DIRECTORY.resolve(file);
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(DIRECTORY);
                Files.writeString(expected, said);
            }
            assertThat(said).as(file).isEqualTo(Files.readString(expected));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
