package dev.trailwarden.emulator;

import static dev.trailwarden.testing.Aws.ACCOUNT;
import static dev.trailwarden.testing.Aws.aws;
import static dev.trailwarden.testing.Aws.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.testing.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

final class BucketOwnerTest {

    private static final String STRANGER = "210987654321";

    private final S3Client s3 = aws().s3();
    private final String bucket = uniqueName("owner");

    @BeforeEach
    void create() {
        s3.createBucket(call -> call.bucket(bucket));
    }

    @Test
    void theExpectedOwnerIsServed() {
        assertThat(s3.headBucket(call -> call.bucket(bucket).expectedBucketOwner(ACCOUNT))
                        .bucketRegion())
                .isEqualTo(aws().region().id());
    }

    @Test
    void anotherExpectedOwnerIsDeniedOnEveryCall() {
        assertThat(Refusal.of(() -> s3.headBucket(call -> call.bucket(bucket).expectedBucketOwner(STRANGER))))
                .hasToString("403");
        assertThat(Refusal.of(() -> s3.getBucketAcl(call -> call.bucket(bucket).expectedBucketOwner(STRANGER))))
                .hasToString("403 AccessDenied");
        assertThat(Refusal.of(() ->
                        s3.deletePublicAccessBlock(call -> call.bucket(bucket).expectedBucketOwner(STRANGER))))
                .hasToString("403 AccessDenied");
        assertThat(Refusal.of(() ->
                        s3.getObject(call -> call.bucket(bucket).key("log").expectedBucketOwner(STRANGER))))
                .hasToString("403 AccessDenied");
    }

    @Test
    void aMissingBucketIsMissingWhoeverIsExpected() {
        assertThat(Refusal.of(() -> s3.getBucketAcl(
                        call -> call.bucket(uniqueName("nowhere")).expectedBucketOwner(STRANGER))))
                .hasToString("404 NoSuchBucket");
    }

    @Test
    void aStrangerIsDenied() {
        var stranger = aws().as(STRANGER).s3();

        assertThat(Refusal.of(() -> stranger.headBucket(call -> call.bucket(bucket))))
                .hasToString("403");
        assertThat(Refusal.of(() -> stranger.getBucketVersioning(call -> call.bucket(bucket))))
                .hasToString("403 AccessDenied");
        assertThat(Refusal.of(() -> stranger.getBucketPolicy(call -> call.bucket(bucket))))
                .hasToString("405 MethodNotAllowed");
    }

    @Test
    void theWrongRegionIsSentAway() {
        var elsewhere = aws().in(Region.AP_SOUTH_1).s3();

        assertThat(Refusal.of(() -> elsewhere.getBucketAcl(call -> call.bucket(bucket))))
                .hasToString("301 PermanentRedirect");
        assertThat(elsewhere.getBucketLocation(call -> call.bucket(bucket)).locationConstraintAsString())
                .isEqualTo(aws().region().id());
    }

    @Test
    void usEast1IsNoLocation() {
        var east = aws().in(Region.US_EAST_1).s3();
        var name = uniqueName("east");
        east.createBucket(call -> call.bucket(name));

        assertThat(east.getBucketLocation(call -> call.bucket(name)).locationConstraintAsString())
                .isNullOrEmpty();
    }
}
