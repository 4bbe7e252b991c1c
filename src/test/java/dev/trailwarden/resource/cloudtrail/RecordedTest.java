package dev.trailwarden.resource.cloudtrail;

import static dev.trailwarden.resource.cloudtrail.Selectors.EVERY;
import static dev.trailwarden.resource.cloudtrail.Selectors.MALLORY;
import static dev.trailwarden.resource.cloudtrail.Selectors.OTHER;
import static dev.trailwarden.resource.cloudtrail.Selectors.TABLE;
import static dev.trailwarden.resource.cloudtrail.Selectors.advanced;
import static dev.trailwarden.resource.cloudtrail.Selectors.advancedTables;
import static dev.trailwarden.resource.cloudtrail.Selectors.classic;
import static dev.trailwarden.resource.cloudtrail.Selectors.field;
import static dev.trailwarden.resource.cloudtrail.Selectors.management;
import static dev.trailwarden.resource.cloudtrail.Selectors.recorded;
import static dev.trailwarden.resource.cloudtrail.Selectors.tables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static software.amazon.awssdk.services.cloudtrail.model.ReadWriteType.ALL;
import static software.amazon.awssdk.services.cloudtrail.model.ReadWriteType.READ_ONLY;
import static software.amazon.awssdk.services.cloudtrail.model.ReadWriteType.WRITE_ONLY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.cloudtrail.model.EventSelector;

/// What selectors mean is told here from AWS's documentation; the emulator records nothing, so it cannot contradict.
class RecordedTest {

    private static final String OBJECT = "AWS::S3::Object";
    private static final String FUNCTION = "AWS::Lambda::Function";
    private static final String STREAM = "AWS::DynamoDB::Stream";
    private static final String LAMBDA = "arn:aws:lambda:eu-central-1:123456789012:function:audit";

    @ParameterizedTest
    @MethodSource
    void isTheSameHoweverItIsSaid(Recorded one, Recorded other) {
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(encoded(one)).isEqualTo(encoded(other));
    }

    static List<Arguments> isTheSameHoweverItIsSaid() {
        return List.of(
                argumentSet(
                        "the advanced form of the declared selector",
                        recorded(tables(ALL, TABLE)),
                        recorded(advancedTables(field("resources.ARN", TABLE)))),
                argumentSet(
                        "another order of fields and values",
                        recorded(tables(ALL, TABLE, OTHER)),
                        recorded(advanced(
                                field("resources.ARN", OTHER, TABLE),
                                field("resources.type", "AWS::DynamoDB::Table"),
                                field("eventCategory", "Data")))),
                argumentSet(
                        "empty operators",
                        recorded(advancedTables(field("resources.ARN", TABLE))),
                        recorded(advancedTables(field(
                                "resources.ARN",
                                arn -> arn.equalsValue(TABLE)
                                        .notEquals(List.of())
                                        .startsWith(List.of()))))),
                argumentSet(
                        "reading and writing apart",
                        recorded(tables(ALL, TABLE)),
                        recorded(tables(READ_ONLY, TABLE), tables(WRITE_ONLY, TABLE))),
                argumentSet(
                        "reading twice",
                        recorded(tables(ALL, TABLE)),
                        recorded(tables(READ_ONLY, TABLE), tables(ALL, TABLE))),
                argumentSet(
                        "tables apart",
                        recorded(tables(ALL, TABLE, OTHER)),
                        recorded(tables(ALL, OTHER), tables(ALL, TABLE))),
                argumentSet("a table twice", recorded(tables(ALL, TABLE)), recorded(tables(ALL, TABLE, TABLE))),
                argumentSet(
                        "tables apart, in two forms",
                        recorded(tables(ALL, TABLE, OTHER)),
                        recorded(
                                advancedTables(field("resources.ARN", OTHER)),
                                advancedTables(field("resources.ARN", TABLE)))),
                argumentSet(
                        "one table among all",
                        recorded(tables(ALL, EVERY)),
                        recorded(tables(ALL, EVERY), tables(ALL, TABLE))),
                argumentSet("all tables", recorded(tables(ALL, EVERY)), recorded(advancedTables())),
                argumentSet(
                        "writing only",
                        recorded(tables(WRITE_ONLY, TABLE)),
                        recorded(advancedTables(field("resources.ARN", TABLE), field("readOnly", "false")))),
                argumentSet(
                        "reading only",
                        recorded(tables(READ_ONLY, TABLE)),
                        recorded(advancedTables(field("resources.ARN", TABLE), field("readOnly", "true")))),
                argumentSet(
                        "reading and writing by name",
                        recorded(tables(ALL, TABLE)),
                        recorded(advancedTables(field("resources.ARN", TABLE), field("readOnly", "true", "false")))),
                argumentSet(
                        "both with management events",
                        recorded(classic(ALL, true, "AWS::DynamoDB::Table", TABLE)),
                        recorded(
                                advanced(field("eventCategory", "Management")),
                                advancedTables(field("resources.ARN", TABLE)))),
                argumentSet("what is unset", recorded(EventSelector.builder().build()), recorded(management(ALL))),
                argumentSet(
                        "management events of most sources",
                        recorded(management(WRITE_ONLY, "kms.amazonaws.com")),
                        recorded(advanced(
                                field("eventCategory", "Management"),
                                field("readOnly", "false"),
                                field("eventSource", source -> source.notEquals("kms.amazonaws.com"))))),
                argumentSet(
                        "a source left out by one selector only",
                        recorded(management(ALL)),
                        recorded(management(ALL, "kms.amazonaws.com"), management(ALL, "rdsdata.amazonaws.com"))),
                argumentSet(
                        "objects by the beginning of their names",
                        recorded(classic(ALL, false, OBJECT, "arn:aws:s3:::logs/")),
                        recorded(advanced(
                                field("eventCategory", "Data"),
                                field("resources.type", OBJECT),
                                field("resources.ARN", arn -> arn.startsWith("arn:aws:s3:::logs/"))))),
                argumentSet(
                        "functions",
                        recorded(classic(ALL, false, FUNCTION, LAMBDA)),
                        recorded(advanced(
                                field("eventCategory", "Data"),
                                field("resources.type", FUNCTION),
                                field("resources.ARN", LAMBDA)))));
    }

    @ParameterizedTest
    @MethodSource
    void isNotTheSame(Recorded live) {
        var declared = recorded(tables(ALL, TABLE));

        assertThat(live).isNotEqualTo(declared);
        assertThat(encoded(live)).isNotEqualTo(encoded(declared));
    }

    static List<Arguments> isNotTheSame() {
        var table = field("resources.ARN", TABLE);
        return List.of(
                argumentSet("nothing", recorded()),
                argumentSet("another table", recorded(tables(ALL, OTHER))),
                argumentSet("one table more", recorded(tables(ALL, TABLE, OTHER))),
                argumentSet("every table", recorded(tables(ALL, EVERY))),
                argumentSet("every table, advanced", recorded(advancedTables())),
                argumentSet("reading only", recorded(tables(READ_ONLY, TABLE))),
                argumentSet("writing only", recorded(tables(WRITE_ONLY, TABLE))),
                argumentSet("writing only, advanced", recorded(advancedTables(table, field("readOnly", "false")))),
                argumentSet("management too", recorded(classic(ALL, true, "AWS::DynamoDB::Table", TABLE))),
                argumentSet(
                        "management too, advanced",
                        recorded(advancedTables(table), advanced(field("eventCategory", "Management")))),
                argumentSet("no resources", recorded(tables(ALL))),
                argumentSet("another type", recorded(classic(ALL, false, OBJECT, TABLE))),
                argumentSet(
                        "not one person",
                        recorded(advancedTables(table, field("userIdentity.arn", who -> who.notEquals(MALLORY))))),
                argumentSet(
                        "not a kind of persons",
                        recorded(advancedTables(table, field("userIdentity.arn", who -> who.notStartsWith(MALLORY))))),
                argumentSet(
                        "not persons called so",
                        recorded(advancedTables(table, field("userIdentity.arn", who -> who.notEndsWith("mallory"))))),
                argumentSet("one person only", recorded(advancedTables(table, field("userIdentity.arn", MALLORY)))),
                argumentSet(
                        "not one call",
                        recorded(advancedTables(table, field("eventName", what -> what.notEquals("GetItem"))))),
                argumentSet("one call only", recorded(advancedTables(table, field("eventName", "GetItem")))),
                argumentSet("one source only", recorded(advancedTables(table, field("eventSource", "x")))),
                argumentSet("one event type only", recorded(advancedTables(table, field("eventType", "AwsApiCall")))),
                argumentSet(
                        "no calls from the console",
                        recorded(advancedTables(table, field("sessionCredentialFromConsole", "false")))),
                argumentSet("an unknown field", recorded(advancedTables(table, field("some.day", "x")))),
                argumentSet(
                        "all tables but ours",
                        recorded(advancedTables(field("resources.ARN", arn -> arn.notEquals(TABLE))))),
                argumentSet(
                        "tables whose names begin so",
                        recorded(advancedTables(field("resources.ARN", arn -> arn.startsWith(TABLE))))),
                argumentSet(
                        "our table and not our table",
                        recorded(advancedTables(field(
                                "resources.ARN", arn -> arn.equalsValue(TABLE).notEquals(TABLE))))),
                argumentSet("a field twice", recorded(advancedTables(table, field("resources.ARN", OTHER)))),
                argumentSet("neither of both", recorded(advancedTables(table, field("readOnly", "maybe")))),
                argumentSet(
                        "one selector more, narrowed",
                        recorded(advancedTables(table), advancedTables(table, field("eventName", "GetItem")))),
                argumentSet(
                        "another category",
                        recorded(advancedTables(table), advanced(field("eventCategory", "NetworkActivity")))),
                argumentSet(
                        "a type that only the advanced form has",
                        recorded(advanced(
                                field("eventCategory", "Data"),
                                field("resources.type", STREAM),
                                field("resources.ARN", TABLE)))),
                argumentSet("no fields at all", recorded(advanced())));
    }

    /// An equality with three parts of an ARN matches nothing, though the classic value means everything.
    @Test
    void isNotEverythingBecauseItLooksSo() {
        assertThat(recorded(advancedTables(field("resources.ARN", EVERY)))).isNotEqualTo(recorded(tables(ALL, EVERY)));
    }

    @ParameterizedTest
    @MethodSource("isTheSameHoweverItIsSaid")
    void survivesBeingWritten(Recorded one, Recorded other) {
        var written = other.selectors().stream().map(ClassicForm::write).toArray();

        assertThat(recorded(written)).isEqualTo(one);
    }

    private static Object encoded(Recorded recorded) {
        return SelectorCodec.CODEC.encode(recorded);
    }
}
