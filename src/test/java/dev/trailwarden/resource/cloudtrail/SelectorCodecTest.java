package dev.trailwarden.resource.cloudtrail;

import static dev.trailwarden.resource.cloudtrail.Selectors.MALLORY;
import static dev.trailwarden.resource.cloudtrail.Selectors.OTHER;
import static dev.trailwarden.resource.cloudtrail.Selectors.TABLE;
import static dev.trailwarden.resource.cloudtrail.Selectors.advanced;
import static dev.trailwarden.resource.cloudtrail.Selectors.advancedTables;
import static dev.trailwarden.resource.cloudtrail.Selectors.field;
import static dev.trailwarden.resource.cloudtrail.Selectors.management;
import static dev.trailwarden.resource.cloudtrail.Selectors.recorded;
import static dev.trailwarden.resource.cloudtrail.Selectors.tables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static software.amazon.awssdk.services.cloudtrail.model.ReadWriteType.ALL;
import static software.amazon.awssdk.services.cloudtrail.model.ReadWriteType.WRITE_ONLY;

import dev.trailwarden.control.Differences;
import dev.trailwarden.control.Fitting;
import dev.trailwarden.model.Tree;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectorCodecTest {

    private static final Recorded DECLARED = recorded(tables(ALL, TABLE));

    @Test
    void takesWhatIsLeftOutAsAwsDoes() {
        var bare = Tree.items(Stream.of(Tree.fields()));

        assertThat(SelectorCodec.CODEC.decode(bare)).isEqualTo(recorded(management(ALL)));
    }

    @Test
    void showsAFilterByFieldAndOperator() {
        var live = recorded(advancedTables(
                field("resources.ARN", TABLE), field("userIdentity.arn", who -> who.notEquals(MALLORY))));

        assertThat(differences(live)).containsExactly("[All].userIdentity.arn: - -> {NotEquals: [" + MALLORY + "]}");
    }

    @Test
    void showsWhatIsRecordedBesides() {
        var live = recorded(tables(ALL, TABLE), management(WRITE_ONLY));

        assertThat(differences(live))
                .containsExactly("[WriteOnly]: - -> {IncludeManagementEvents: true, ReadWriteType: WriteOnly}");
    }

    @Test
    void showsTheTableThatIsRecordedInstead() {
        assertThat(differences(recorded(tables(ALL, OTHER))))
                .containsExactly("[All].DataResources[AWS::DynamoDB::Table].Values[0]: " + TABLE + " -> " + OTHER);
    }

    @Test
    void showsEventsThatOnlyFiltersDescribe() {
        var live = recorded(
                tables(ALL, TABLE),
                advanced(field("eventCategory", "NetworkActivity"), field("eventSource", "s3.amazonaws.com")));

        assertThat(differences(live))
                .containsExactly("[All]: - -> {DataResources: [{Type: *, Values: [*]}],"
                        + " IncludeManagementEvents: false, ReadWriteType: All,"
                        + " eventCategory: {Equals: [NetworkActivity]}, eventSource: {Equals: [s3.amazonaws.com]}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DynamoDbModel.Arn", "!GetAtt Model.Arn", "audit"})
    void refusesWhatIsNoArn(String value) {
        var fitting = new Fitting();

        fitting.fit(SelectorCodec.CODEC.shape(), Tree.items(Stream.of(selector("AWS::DynamoDB::Table", value))));

        assertThat(fitting.misfits()).extracting("path").containsExactly("[0].DataResources[0].Values[0]");
    }

    @Test
    void refusesAValueThatIsNoList() {
        var fitting = new Fitting();
        var resource =
                Tree.fields().and("Type", Tree.text("AWS::DynamoDB::Table")).and("Values", Tree.text(TABLE));

        fitting.fit(SelectorCodec.CODEC.shape(), Tree.items(Stream.of(selector(resource))));

        assertThat(fitting.misfits()).extracting("message").containsExactly("expected a list, found '" + TABLE + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {TABLE + "/index/by-colour", TABLE + "/stream/2026", "arn:aws:s3:::logs/", "arn:aws:dynamodb:"})
    void refusesTheArnOfSomethingElse(String value) {
        refuses("is not the ARN of an AWS::DynamoDB::Table", selector("AWS::DynamoDB::Table", value));
    }

    @Test
    void refusesMoreSelectorsThanATrailCanHave() {
        refuses("at most 5 selectors", Stream.generate(Tree::fields).limit(6).toArray(Tree[]::new));
    }

    @Test
    void refusesMoreResourcesThanATrailCanHave() {
        var values = IntStream.rangeClosed(0, 250).mapToObj(number -> TABLE + number);

        refuses("at most 250 data resources", selector("AWS::DynamoDB::Table", values.toArray(String[]::new)));
    }

    @Test
    void refusesToRecordNothing() {
        refuses("nothing would be recorded");
        refuses("nothing would be recorded", Tree.fields().and("IncludeManagementEvents", Tree.flag(false)));
    }

    private static void refuses(String reason, Tree... selectors) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SelectorCodec.CODEC.decode(Tree.items(Stream.of(selectors))))
                .withMessageContaining(reason);
    }

    private static Tree selector(String type, String... values) {
        return selector(Tree.fields()
                .and("Type", Tree.text(type))
                .and("Values", Tree.items(Stream.of(values).map(Tree::text))));
    }

    private static Tree selector(Tree resource) {
        return Tree.fields().and("DataResources", Tree.items(Stream.of(resource)));
    }

    private static List<String> differences(Recorded live) {
        var codec = SelectorCodec.CODEC;
        return Differences.between(codec.shape(), codec.encode(DECLARED), Optional.of(codec.encode(live))).stream()
                .map(change -> change.path() + ": " + shown(change.declared()) + " -> " + shown(change.live()))
                .toList();
    }

    private static String shown(Optional<Tree> tree) {
        return tree.map(Tree::toString).orElse("-");
    }
}
