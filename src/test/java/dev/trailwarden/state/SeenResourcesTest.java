package dev.trailwarden.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trailwarden.model.Location;
import dev.trailwarden.model.ResourceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenResourcesTest {

    private static final Location HERE = new Location("123456789012", "eu-central-1");
    private static final ResourceId TABLE = new ResourceId("AuditTable", "AWS::DynamoDB::Table", "orders");

    @TempDir
    private Path state = Path.of("");

    @Test
    void hasSeenNothingAtFirst() {
        assertThat(new SeenResources(state).find(HERE, TABLE)).isEmpty();
    }

    @Test
    void remembersBeyondTheLifeOfTheProcess() {
        new SeenResources(state).remember(HERE, TABLE, "id-1");

        assertThat(new SeenResources(state).find(HERE, TABLE)).contains("id-1");
    }

    @Test
    void remembersWhatWasAcceptedLast() {
        var seen = new SeenResources(state);

        seen.remember(HERE, TABLE, "id-1");
        seen.remember(HERE, TABLE, "id-2");

        assertThat(seen.find(HERE, TABLE)).contains("id-2");
    }

    @Test
    void knowsAResourceByWhereItIsAndWhatItIsCalledThere() {
        var seen = new SeenResources(state);

        seen.remember(HERE, TABLE, "id-1");

        assertThat(seen.find(HERE, new ResourceId("Renamed", TABLE.type(), TABLE.name())))
                .contains("id-1");
        assertThat(seen.find(HERE, new ResourceId("AuditTable", "AWS::S3::Bucket", TABLE.name())))
                .isEmpty();
        assertThat(seen.find(new Location(HERE.account(), "eu-west-1"), TABLE)).isEmpty();
        assertThat(seen.find(new Location("111111111111", HERE.region()), TABLE))
                .isEmpty();
    }

    @Test
    void doesNotSeeAFileThatIsHalfWritten() throws IOException {
        var directory = state.resolve("seen/123456789012/eu-central-1/AWS-DynamoDB-Table");
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(".1234.draft"), "id");

        assertThat(new SeenResources(state).find(HERE, TABLE)).isEmpty();
    }

    @Test
    void leavesNoDraftBehind() throws IOException {
        new SeenResources(state).remember(HERE, TABLE, "id-1");

        try (var files = Files.walk(state)) {
            assertThat(files.filter(Files::isRegularFile))
                    .containsExactly(state.resolve("seen/123456789012/eu-central-1/AWS-DynamoDB-Table/orders"));
        }
    }

    @Test
    void saysThatItsDirectoryMustBeWritable() throws IOException {
        var file = Files.createFile(state.resolve("file"));

        assertThatThrownBy(() -> new SeenResources(file).remember(HERE, TABLE, "id-1"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("the state directory must be writable: " + file);
    }
}
