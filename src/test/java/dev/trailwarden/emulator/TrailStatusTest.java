package dev.trailwarden.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.testing.Controls;
import dev.trailwarden.testing.Refusal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudtrail.model.GetTrailStatusResponse;
import software.amazon.awssdk.services.cloudtrail.model.Tag;

final class TrailStatusTest {

    private final TrailFixture trail = new TrailFixture();

    @Test
    void aTrailIsCreatedStopped() {
        assertThat(trail.created().read().name()).isEqualTo(trail.name());
        assertThat(status().isLogging()).isFalse();
    }

    @Test
    void loggingIsStartedAndStoppedByArn() {
        trail.created().client().startLogging(call -> call.name(trail.arn()));
        assertThat(status().isLogging()).isTrue();

        trail.client().stopLogging(call -> call.name(trail.arn()));
        assertThat(status().isLogging()).isFalse();
        assertThat(status().stopLoggingTime()).isNotNull();
    }

    @Test
    void noDeliveryIsClaimedThatNobodyReported() {
        trail.created().client().startLogging(call -> call.name(trail.arn()));
        assertThat(status().latestDeliveryTime()).isNull();

        Controls.trailStatus(
                trail.arn(), "{\"LatestDeliveryTime\": 1780000000, \"LatestDeliveryError\": \"AccessDenied\"}");

        assertThat(status().latestDeliveryTime()).isEqualTo(Instant.ofEpochSecond(1_780_000_000));
        assertThat(status().latestDeliveryError()).isEqualTo("AccessDenied");
    }

    @Test
    void noInsightsAreAnException() {
        trail.created();

        assertThat(Refusal.of(() -> trail.client().getInsightSelectors(call -> call.trailName(trail.arn()))))
                .hasToString("400 InsightNotEnabledException");
    }

    @Test
    void tagsBelongToATrailThatExists() {
        var tag = Tag.builder().key("Owner").value("somebody").build();
        assertThat(Refusal.of(() -> trail.client()
                        .addTags(call -> call.resourceId(trail.arn()).tagsList(tag))))
                .hasToString("400 ResourceNotFoundException");

        trail.created().client().addTags(call -> call.resourceId(trail.arn()).tagsList(tag));

        assertThat(trail.client()
                        .listTags(call -> call.resourceIdList(trail.arn()))
                        .resourceTagList())
                .singleElement()
                .satisfies(tags -> assertThat(tags.tagsList()).containsExactly(tag));
    }

    private GetTrailStatusResponse status() {
        return trail.client().getTrailStatus(call -> call.name(trail.arn()));
    }
}
