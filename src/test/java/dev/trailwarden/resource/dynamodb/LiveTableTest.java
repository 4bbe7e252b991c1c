package dev.trailwarden.resource.dynamodb;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.trailwarden.control.Once;
import dev.trailwarden.control.Unsettled;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/// The emulator's tables are never DELETING or ARCHIVED, so these only say so; any call but DescribeTable would fail.
class LiveTableTest {

    private static final Pairs TAGS = Pairs.of(Map.of("BackupPlan", "Critical"));
    private static final RecoveryWindow ON = new RecoveryWindow(true, Optional.empty());

    private static final List<Arguments> READS_OF_DESCRIBE_TABLE = List.of(
            act("fingerprint", Table.TYPE::fingerprint),
            act("keys", new TableKeySchema()::read),
            act("attributes", new TableAttributeDefinitions()::read),
            act("protection", new TableDeletionProtection()::read));

    private static final List<Arguments> OTHER_READS =
            List.of(act("recovery", new TablePointInTimeRecovery()::read), act("tags", new TableTags()::read));

    private static final List<Arguments> WRITES = List.of(
            act("protect", table -> new TableDeletionProtection().write(table, true)),
            act("recover", table -> new TablePointInTimeRecovery().write(table, ON)),
            act("tag", table -> new TableTags().write(table, TAGS)),
            act("bill", table -> new TableBillingMode().write(table, "PAY_PER_REQUEST")));

    @ParameterizedTest
    @MethodSource
    void isNotTouchedOnItsWayOut(Consumer<LiveTable> act) {
        waits(TableStatus.DELETING, act);
    }

    static Stream<Arguments> isNotTouchedOnItsWayOut() {
        return Stream.of(READS_OF_DESCRIBE_TABLE, OTHER_READS, WRITES).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource
    void isNotAskedForMoreBeforeItIsMade(Consumer<LiveTable> act) {
        waits(TableStatus.CREATING, act);
    }

    static Stream<Arguments> isNotAskedForMoreBeforeItIsMade() {
        return Stream.of(OTHER_READS, WRITES).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource
    void isReadAsFarAsItIsDescribedBeforeItIsMade(Consumer<LiveTable> act) {
        assertThatCode(() -> act.accept(table(TableStatus.CREATING))).doesNotThrowAnyException();
    }

    static Stream<Arguments> isReadAsFarAsItIsDescribedBeforeItIsMade() {
        return READS_OF_DESCRIBE_TABLE.stream();
    }

    @ParameterizedTest
    @MethodSource
    void isNotWrittenUnlessActive(Consumer<LiveTable> act) {
        waits(TableStatus.UPDATING, act);
        waits(TableStatus.ARCHIVED, act);
        waits(TableStatus.INACCESSIBLE_ENCRYPTION_CREDENTIALS, act);
    }

    static Stream<Arguments> isNotWrittenUnlessActive() {
        return WRITES.stream();
    }

    /// AWS says of an archived table's backups that there is no such table.
    @Test
    void isNotTakenForAbsentWhenArchived() {
        waits(TableStatus.ARCHIVED, new TablePointInTimeRecovery()::read);
    }

    private static void waits(TableStatus status, Consumer<LiveTable> act) {
        assertThatExceptionOfType(Unsettled.class)
                .isThrownBy(() -> act.accept(table(status)))
                .withMessage("audit is " + status);
    }

    private static Arguments act(String name, Consumer<LiveTable> act) {
        return argumentSet(name, act);
    }

    private static LiveTable table(TableStatus status) {
        var description = TableDescription.builder()
                .tableStatus(status)
                .tableId("id")
                .tableArn("arn")
                .deletionProtectionEnabled(true)
                .build();
        return new LiveTable(new Unreachable(), "audit", CreateTableRequest.builder(), new Once<>(() -> description));
    }

    /// Every operation of the SDK's interface fails unless implemented.
    private static final class Unreachable implements DynamoDbClient {

        @Override
        public String serviceName() {
            return DynamoDbClient.SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
