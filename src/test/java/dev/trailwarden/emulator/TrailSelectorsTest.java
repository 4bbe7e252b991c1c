package dev.trailwarden.emulator;

import static dev.trailwarden.testing.Aws.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudtrail.model.AdvancedEventSelector;
import software.amazon.awssdk.services.cloudtrail.model.AdvancedFieldSelector;
import software.amazon.awssdk.services.cloudtrail.model.DataResource;
import software.amazon.awssdk.services.cloudtrail.model.EventSelector;
import software.amazon.awssdk.services.cloudtrail.model.GetEventSelectorsResponse;
import software.amazon.awssdk.services.cloudtrail.model.InvalidEventSelectorsException;
import software.amazon.awssdk.services.cloudtrail.model.ReadWriteType;

final class TrailSelectorsTest {

    private static final String TABLE = "arn:aws:dynamodb:eu-central-1:123456789012:table/" + uniqueName("selected");

    private final TrailFixture trail = new TrailFixture();

    @BeforeEach
    void create() {
        trail.created();
    }

    @Test
    void aNewTrailLogsAllManagementEventsAndNoDataEvents() {
        assertThat(read().eventSelectors()).singleElement().satisfies(selector -> {
            assertThat(selector.includeManagementEvents()).isTrue();
            assertThat(selector.readWriteType()).isEqualTo(ReadWriteType.ALL);
            assertThat(selector.dataResources()).isEmpty();
        });
        assertThat(trail.read().hasCustomEventSelectors()).isFalse();
    }

    @Test
    void aClassicSelectorIsReadBackCompleted() {
        put(classic(TABLE));

        assertThat(read().eventSelectors()).singleElement().satisfies(selector -> {
            assertThat(selector.includeManagementEvents()).isFalse();
            assertThat(selector.readWriteType()).isEqualTo(ReadWriteType.ALL);
            assertThat(selector.dataResources()).isEqualTo(classic(TABLE).dataResources());
        });
        assertThat(trail.read().hasCustomEventSelectors()).isTrue();
    }

    @Test
    void managementEventsAreIncludedUnlessExcluded() {
        put(EventSelector.builder().build());

        assertThat(read().eventSelectors())
                .singleElement()
                .satisfies(selector ->
                        assertThat(selector.includeManagementEvents()).isTrue());
    }

    @Test
    void writingOneFormErasesTheOther() {
        put(classic(TABLE));
        put(advanced(field("eventCategory", "Data"), field("resources.type", "AWS::DynamoDB::Table")));
        assertThat(read().hasEventSelectors()).isFalse();
        assertThat(read().advancedEventSelectors())
                .containsExactly(
                        advanced(field("eventCategory", "Data"), field("resources.type", "AWS::DynamoDB::Table")));

        put(classic(TABLE));
        assertThat(read().hasEventSelectors()).isTrue();
        assertThat(read().hasAdvancedEventSelectors()).isFalse();
    }

    @Test
    void aValueIsATableOrThePrefixOfAllTables() {
        put(classic("arn:aws:dynamodb"));

        assertInvalid(classic("DynamoDbModel.Arn"));
        assertInvalid(classic(TABLE + "/index/by-date"));
        assertInvalid(classic(TABLE + "/stream/2026-11-01T00:00:00.000"));
    }

    @Test
    void aStreamIsNoClassicType() {
        assertInvalid(EventSelector.builder()
                .dataResources(DataResource.builder()
                        .type("AWS::DynamoDB::Stream")
                        .values(TABLE)
                        .build())
                .build());
    }

    @Test
    void anAdvancedSelectorNamesItsCategoryAndType() {
        assertInvalid(advanced(field("resources.type", "AWS::DynamoDB::Table")));
        assertInvalid(advanced(field("eventCategory", "Data")));
        assertInvalid(advanced(
                field("eventCategory", "Data"),
                AdvancedFieldSelector.builder()
                        .field("resources.type")
                        .notEquals("AWS::S3::Object")
                        .build()));
        assertInvalid(advanced(field("eventCategory", "Management"), field("unknown", "x")));
    }

    @Test
    void moreThanFiveClassicSelectorsAreTooMany() {
        assertThatThrownBy(() -> trail.client()
                        .putEventSelectors(call ->
                                call.trailName(trail.arn()).eventSelectors(Collections.nCopies(6, classic(TABLE)))))
                .isInstanceOf(InvalidEventSelectorsException.class);
    }

    private void assertInvalid(EventSelector selector) {
        assertThatThrownBy(() -> put(selector)).isInstanceOf(InvalidEventSelectorsException.class);
    }

    private void assertInvalid(AdvancedEventSelector selector) {
        assertThatThrownBy(() -> put(selector)).isInstanceOf(InvalidEventSelectorsException.class);
    }

    private GetEventSelectorsResponse read() {
        return trail.client().getEventSelectors(call -> call.trailName(trail.arn()));
    }

    private void put(EventSelector selector) {
        trail.client().putEventSelectors(call -> call.trailName(trail.arn()).eventSelectors(selector));
    }

    private void put(AdvancedEventSelector selector) {
        trail.client().putEventSelectors(call -> call.trailName(trail.arn()).advancedEventSelectors(selector));
    }

    private static EventSelector classic(String table) {
        return EventSelector.builder()
                .includeManagementEvents(false)
                .dataResources(DataResource.builder()
                        .type("AWS::DynamoDB::Table")
                        .values(table)
                        .build())
                .build();
    }

    private static AdvancedEventSelector advanced(AdvancedFieldSelector... fields) {
        return AdvancedEventSelector.builder().fieldSelectors(fields).build();
    }

    private static AdvancedFieldSelector field(String name, String value) {
        return AdvancedFieldSelector.builder().field(name).equalsValue(value).build();
    }
}
