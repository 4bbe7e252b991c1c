package dev.trailwarden.emulator;

import static dev.trailwarden.testing.Aws.aws;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trailwarden.testing.Refusal;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.EventSelector;
import software.amazon.awssdk.services.cloudtrail.model.TrailNotFoundException;

final class TrailRegionTest {

    private final TrailFixture trail = new TrailFixture();
    private final CloudTrailClient elsewhere = aws().in(Region.AP_SOUTH_1).cloudTrail();

    @Test
    void aTrailIsReadByItsArnFromEverywhere() {
        trail.created();

        assertThat(elsewhere.getTrail(call -> call.name(trail.arn())).trail()).isEqualTo(trail.read());
        assertThat(elsewhere.getTrailStatus(call -> call.name(trail.arn())).isLogging())
                .isFalse();
    }

    @Test
    void aTrailOfOneRegionIsKnownByNameOnlyThere() {
        trail.created();

        assertThatThrownBy(() -> elsewhere.getTrail(call -> call.name(trail.name())))
                .isInstanceOf(TrailNotFoundException.class);
    }

    @Test
    void aTrailOfAllRegionsIsKnownByNameEverywhere() {
        trail.created().client().updateTrail(call -> call.name(trail.arn()).isMultiRegionTrail(true));

        assertThat(elsewhere.getTrail(call -> call.name(trail.name())).trail().homeRegion())
                .isEqualTo("eu-central-1");
    }

    @Test
    void aTrailIsWrittenAtHomeOnly() {
        trail.created();

        assertThat(Refusal.of(() -> elsewhere.startLogging(call -> call.name(trail.arn()))))
                .hasToString("400 InvalidHomeRegionException");
        assertThat(Refusal.of(() -> elsewhere.stopLogging(call -> call.name(trail.arn()))))
                .hasToString("400 InvalidHomeRegionException");
        assertThat(Refusal.of(() ->
                        elsewhere.updateTrail(call -> call.name(trail.arn()).enableLogFileValidation(true))))
                .hasToString("400 InvalidHomeRegionException");
        assertThat(Refusal.of(() -> elsewhere.putEventSelectors(call -> call.trailName(trail.arn())
                        .eventSelectors(EventSelector.builder().build()))))
                .hasToString("400 InvalidHomeRegionException");
    }
}
