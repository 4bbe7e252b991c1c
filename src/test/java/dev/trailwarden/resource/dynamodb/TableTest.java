package dev.trailwarden.resource.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.trailwarden.control.Catalog;
import dev.trailwarden.control.Check;
import dev.trailwarden.control.Control;
import dev.trailwarden.model.Location;
import dev.trailwarden.testing.Aws;
import dev.trailwarden.testing.Traffic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

class TableTest {

    private static final List<Check<?, ?>> ALL = List.of(
            new TableAttributeDefinitions(),
            new TableBillingMode(),
            new TableDeletionProtection(),
            new TableKeySchema(),
            new TablePointInTimeRecovery(),
            new TableTags());

    @ParameterizedTest
    @ValueSource(strings = {"abc", "My_Table-1.2", "...", "a.really.long.name"})
    void acceptsNames(String name) {
        assertThat(Table.TYPE.objection(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "audit table", "table/audit", "täble"})
    void refusesNames(String name) {
        assertThat(Table.TYPE.objection(name)).isPresent();
        assertThat(Table.TYPE.objection("a".repeat(256))).isPresent();
    }

    @Test
    void predictsItsArn() {
        var name = Tables.create();

        var live = Tables.open(name).description().tableArn();

        assertThat(Table.TYPE.attribute("Arn", name, Tables.TRAFFIC.connection().location()))
                .contains(live);
        assertThat(Table.TYPE.attribute("Arn", "audit", new Location("123456789012", "cn-north-1")))
                .contains("arn:aws-cn:dynamodb:cn-north-1:123456789012:table/audit");
        assertThat(Table.TYPE.attribute("StreamArn", name, new Location("123456789012", "cn-north-1")))
                .isEmpty();
    }

    @Test
    void tellsATableFromALaterOneOfTheSameName() {
        var name = Tables.create();
        var first = Table.TYPE.fingerprint(Tables.settled(name));

        Tables.DYNAMO.deleteTable(request -> request.tableName(name));
        Tables.create(name, _ -> {});

        assertThat(Table.TYPE.fingerprint(Tables.open(name))).isNotEqualTo(first);
    }

    @Test
    void letsItsAbsenceCome() {
        var missing = Tables.open(Aws.uniqueName("missing"));

        assertThatExceptionOfType(ResourceNotFoundException.class).isThrownBy(() -> Table.TYPE.fingerprint(missing));
    }

    @Test
    void isCreatedWithAllThatACreateRequestHasRoomFor() {
        var name = Aws.uniqueName("table");
        var draft = Tables.open(name);
        var key = Tables.key("key1", KeyType.HASH);
        new TableKeySchema().contribute(draft, List.of(key));
        new TableAttributeDefinitions().contribute(draft, Pairs.of(Map.of("key1", "S")));
        new TableDeletionProtection().contribute(draft, true);
        new TableTags().contribute(draft, Pairs.of(Map.of("BackupPlan", "Critical")));
        new TableBillingMode().contribute(draft, "PAY_PER_REQUEST");

        Table.TYPE.create(draft);

        var live = Tables.settled(name);
        assertThat(new TableKeySchema().read(live)).contains(List.of(key));
        assertThat(new TableAttributeDefinitions().read(live)).contains(Pairs.of(Map.of("key1", "S")));
        assertThat(new TableDeletionProtection().read(live)).contains(true);
        assertThat(new TableTags().read(live)).contains(Pairs.of(Map.of("BackupPlan", "Critical")));
        assertThat(new TableBillingMode().read(live)).contains("PAY_PER_REQUEST");
    }

    @Test
    void writesInTheOrderThatProtectsSoonest() {
        assertThat(new Catalog(ALL).checksOf(Table.TYPE))
                .filteredOn(Control.class::isInstance)
                .extracting(check -> check.property().name())
                .containsExactly(
                        "DeletionProtectionEnabled", "PointInTimeRecoverySpecification", "Tags", "BillingMode");
    }

    @Test
    void isReadInThreeCalls() {
        var name = Tables.create();
        Tables.settled(name);
        var traffic = Traffic.open();
        var table = Table.TYPE.open(traffic.connection(), name);

        Table.TYPE.fingerprint(table);
        new Catalog(ALL).checksOf(Table.TYPE).forEach(check -> check.read(table));

        assertThat(traffic.operations())
                .containsExactlyInAnyOrder("DescribeTable", "DescribeContinuousBackups", "ListTagsOfResource");
    }
}
