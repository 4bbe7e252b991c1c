package dev.trailwarden.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trailwarden.model.Consent;
import dev.trailwarden.model.Mode;
import dev.trailwarden.model.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetDirectoryTest {

    @TempDir
    private Path files;

    @Test
    void readsEveryTargetFileAndNothingElse() throws IOException {
        write("README.md", "not a target");
        write("audit-trail.yaml", "Resources: {}");
        write("orders.target.yaml", """
                template: audit-trail.yaml
                parameters: {TableName: orders, Days: 30}
                region: eu-west-1
                role: {arn: "arn:aws:iam::111111111111:role/trailwarden", external-id: secret}
                mode: enforce
                create-missing: true
                interval: 1h
                labels: {team: payments}
                """);
        write("plain.target.yaml", "template: audit-trail.yaml");

        assertThat(directory().read())
                .containsExactly(
                        new Assignment(
                                "orders",
                                files.resolve("audit-trail.yaml"),
                                Map.of("TableName", "orders", "Days", "30"),
                                "eu-west-1",
                                Optional.of(
                                        new Role("arn:aws:iam::111111111111:role/trailwarden", Optional.of("secret"))),
                                Mode.ENFORCE,
                                new Consent(true, Set.of()),
                                Duration.ofHours(1),
                                Map.of("team", "payments")),
                        new Assignment(
                                "plain",
                                files.resolve("audit-trail.yaml"),
                                Map.of(),
                                "eu-central-1",
                                Optional.empty(),
                                Mode.OBSERVE,
                                Consent.NONE,
                                Duration.ofMinutes(5),
                                Map.of()));
    }

    @Test
    void tellsEveryMistakeInEveryFileWithItsPlace() throws IOException {
        write("a.target.yaml", "template: x.yaml\nmodus: enforce\ninterval: often\n");
        write("b.target.yaml", "mode: enforce");

        assertThatThrownBy(directory()::read)
                .isInstanceOf(Misassigned.class)
                .hasMessageContaining(
                        files.resolve("a.target.yaml") + ":2:1: unknown property 'modus'; did you mean 'mode'?")
                .hasMessageContaining(files.resolve("a.target.yaml") + ":3:1: expected a time such as 30s, 5m or 1h")
                .hasMessageContaining(files.resolve("b.target.yaml") + ":1:1: 'template' is missing");
    }

    @Test
    void tellsThatTheDirectoryIsNotThere() {
        assertThatThrownBy(new TargetDirectory(files.resolve("none"), () -> "eu-central-1")::read)
                .isInstanceOf(Misassigned.class)
                .hasMessageContaining("cannot be read");
    }

    /// A ConfigMap is replaced by moving a symbolic link: the names stay, the content does not.
    @Test
    void noticesAnAtomicSwap() throws IOException {
        var link = files.resolve("orders.target.yaml");
        Files.createSymbolicLink(link, write("one", "template: one.yaml"));
        var before = Fingerprint.of(Stream.of(link));

        write("two", "template: two.yaml");
        Files.createSymbolicLink(files.resolve("next"), files.resolve("two"));
        Files.move(files.resolve("next"), link, java.nio.file.StandardCopyOption.ATOMIC_MOVE);

        assertThat(Fingerprint.of(Stream.of(link))).isNotEqualTo(before);
    }

    private TargetDirectory directory() {
        return new TargetDirectory(files, () -> "eu-central-1");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(files.resolve(name), text);
    }
}
