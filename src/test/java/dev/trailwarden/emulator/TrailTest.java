package dev.trailwarden.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trailwarden.testing.Refusal;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudtrail.model.InsufficientS3BucketPolicyException;
import software.amazon.awssdk.services.cloudtrail.model.S3BucketDoesNotExistException;
import software.amazon.awssdk.services.cloudtrail.model.TrailNotFoundException;

final class TrailTest {

    private final TrailFixture trail = new TrailFixture();

    @Test
    void anAbsentTrailIsNotFound() {
        assertThatThrownBy(trail::read).isInstanceOf(TrailNotFoundException.class);
        assertThat(trail.client()
                        .describeTrails(call -> call.trailNameList(trail.name()))
                        .trailList())
                .isEmpty();
    }

    @Test
    void aTrailNeedsABucket() {
        assertThatThrownBy(() -> trail.create(settings -> {})).isInstanceOf(S3BucketDoesNotExistException.class);
    }

    @Test
    void aTrailNeedsABucketThatLetsItDeliver() {
        trail.createBucket();
        assertThatThrownBy(() -> trail.create(settings -> {})).isInstanceOf(InsufficientS3BucketPolicyException.class);

        trail.letDeliver("", trail.arn() + "-another");
        assertThatThrownBy(() -> trail.create(settings -> {})).isInstanceOf(InsufficientS3BucketPolicyException.class);

        trail.letDeliver("", trail.arn());
        trail.create(settings -> {});
        assertThat(trail.read().s3BucketName()).isEqualTo(trail.bucket());
    }

    @Test
    void aDenyStopsDelivery() {
        trail.createBucket();
        trail.s3().putBucketPolicy(call -> call.bucket(trail.bucket()).policy("""
                        {"Statement": [
                          {"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"}, "Action": "s3:*",
                           "Resource": ["arn:aws:s3:::%1$s", "arn:aws:s3:::%1$s/*"]},
                          {"Effect": "Deny", "Principal": "*", "Action": "s3:PutObject",
                           "Resource": "arn:aws:s3:::%1$s/*"}]}
                        """.formatted(trail.bucket())));

        assertThatThrownBy(() -> trail.create(settings -> {})).isInstanceOf(InsufficientS3BucketPolicyException.class);
    }

    @Test
    void theSameTrailIsNotMadeTwice() {
        trail.created();

        assertThat(Refusal.of(() -> trail.create(settings -> {}))).hasToString("400 TrailAlreadyExistsException");
    }

    @Test
    void adjacentSeparatorsAreNoName() {
        assertThat(Refusal.of(() -> trail.client()
                        .createTrail(call -> call.name("my--trail").s3BucketName(trail.bucket()))))
                .hasToString("400 InvalidTrailNameException");
    }

    @Test
    void whatIsUnsetIsNull() {
        var found = trail.created().read();

        assertThat(found.s3KeyPrefix()).isNull();
        assertThat(found.kmsKeyId()).isNull();
        assertThat(found.cloudWatchLogsLogGroupArn()).isNull();
        assertThat(found.snsTopicARN()).isNull();
        assertThat(found.homeRegion()).isEqualTo("eu-central-1");
        assertThat(found.logFileValidationEnabled()).isFalse();
    }

    @Test
    void anUpdateLeavesAloneWhatItDoesNotName() {
        trail.created().client().updateTrail(call -> call.name(trail.arn()).enableLogFileValidation(true));

        assertThat(trail.read().logFileValidationEnabled()).isTrue();
        assertThat(trail.read().s3BucketName()).isEqualTo(trail.bucket());
    }

    @Test
    void anUpdateIsCheckedAgainstTheBucketAndChangesNothingWhenRefused() {
        trail.created();

        assertThatThrownBy(() -> trail.client()
                        .updateTrail(call ->
                                call.name(trail.arn()).s3KeyPrefix("elsewhere").enableLogFileValidation(true)))
                .isInstanceOf(InsufficientS3BucketPolicyException.class);
        assertThat(trail.read().s3KeyPrefix()).isNull();
        assertThat(trail.read().logFileValidationEnabled()).isFalse();
    }

    @Test
    void anEmptyStringClears() {
        trail.created();
        trail.letDeliver("logs/", trail.arn());
        trail.client().updateTrail(call -> call.name(trail.arn()).s3KeyPrefix("logs"));
        assertThat(trail.read().s3KeyPrefix()).isEqualTo("logs");

        trail.letDeliver("", trail.arn());
        trail.client().updateTrail(call -> call.name(trail.arn()).s3KeyPrefix(""));
        assertThat(trail.read().s3KeyPrefix()).isNull();
    }
}
