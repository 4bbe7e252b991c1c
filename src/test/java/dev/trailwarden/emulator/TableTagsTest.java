package dev.trailwarden.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.testing.Refusal;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceResponse;
import software.amazon.awssdk.services.dynamodb.model.Tag;

final class TableTagsTest {

    private final TableFixture table = new TableFixture();

    @Test
    void aTableThatIsCreatingIsNotFound() {
        table.create();

        assertThat(Refusal.of(this::read)).hasToString("400 ResourceNotFoundException");
        assertThat(Refusal.of(() -> write("BackupPlan", "Critical"))).hasToString("400 ResourceNotFoundException");
    }

    @Test
    void aTagThatIsThereGetsTheNewValue() {
        table.createdOnDemand();
        write("BackupPlan", "None");
        write("Owner", "somebody");

        write("BackupPlan", "Critical");

        assertThat(read().tags()).containsExactlyInAnyOrder(tag("BackupPlan", "Critical"), tag("Owner", "somebody"));
    }

    @Test
    void reservedKeysAreRefused() {
        table.createdOnDemand();

        assertThat(Refusal.of(() -> write("aws:mine", "yes"))).hasToString("400 ValidationException");
    }

    private ListTagsOfResourceResponse read() {
        return table.client().listTagsOfResource(call -> call.resourceArn(table.arn()));
    }

    private void write(String key, String value) {
        table.client().tagResource(call -> call.resourceArn(table.arn()).tags(tag(key, value)));
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }
}
