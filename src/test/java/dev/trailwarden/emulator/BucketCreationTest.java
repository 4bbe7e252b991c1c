package dev.trailwarden.emulator;

import static dev.trailwarden.testing.Aws.aws;
import static dev.trailwarden.testing.Aws.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.testing.Refusal;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketCannedACL;
import software.amazon.awssdk.services.s3.model.ObjectOwnership;
import software.amazon.awssdk.services.s3.model.PublicAccessBlockConfiguration;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;

final class BucketCreationTest {

    private final S3Client s3 = aws().s3();
    private final String bucket = uniqueName("creation");

    @Test
    void aNewBucketEnforcesItsOwner() {
        create();

        assertThat(s3.getBucketOwnershipControls(call -> call.bucket(bucket))
                        .ownershipControls()
                        .rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.objectOwnership()).isEqualTo(ObjectOwnership.BUCKET_OWNER_ENFORCED));
    }

    @Test
    void aNewBucketBlocksAllPublicAccess() {
        create();

        assertThat(s3.getPublicAccessBlock(call -> call.bucket(bucket)).publicAccessBlockConfiguration())
                .isEqualTo(PublicAccessBlockConfiguration.builder()
                        .blockPublicAcls(true)
                        .ignorePublicAcls(true)
                        .blockPublicPolicy(true)
                        .restrictPublicBuckets(true)
                        .build());
    }

    @Test
    void encryptionIsNeverAbsent() {
        create();
        s3.deleteBucketEncryption(call -> call.bucket(bucket));

        assertThat(s3.getBucketEncryption(call -> call.bucket(bucket))
                        .serverSideEncryptionConfiguration()
                        .rules())
                .singleElement()
                .satisfies(rule -> assertThat(
                                rule.applyServerSideEncryptionByDefault().sseAlgorithm())
                        .isEqualTo(ServerSideEncryption.AES256));
    }

    @Test
    void whatWasTakenAwayIsAbsentByItsOwnName() {
        create();
        s3.deleteBucketOwnershipControls(call -> call.bucket(bucket));
        s3.deletePublicAccessBlock(call -> call.bucket(bucket));

        assertThat(Refusal.of(() -> s3.getBucketOwnershipControls(call -> call.bucket(bucket))))
                .hasToString("404 OwnershipControlsNotFoundError");
        assertThat(Refusal.of(() -> s3.getPublicAccessBlock(call -> call.bucket(bucket))))
                .hasToString("404 NoSuchPublicAccessBlockConfiguration");
        assertThat(Refusal.of(() -> s3.getBucketPolicy(call -> call.bucket(bucket))))
                .hasToString("404 NoSuchBucketPolicy");
        assertThat(Refusal.of(() -> s3.getBucketTagging(call -> call.bucket(bucket))))
                .hasToString("404 NoSuchTagSet");
    }

    @Test
    void makingOnesOwnBucketAgainIsRefusedOutsideUsEast1() {
        create();

        assertThat(Refusal.of(this::create)).hasToString("409 BucketAlreadyOwnedByYou");
    }

    @Test
    void makingOnesOwnBucketAgainInUsEast1SucceedsAndResetsItsAcl() {
        var east = aws().in(Region.US_EAST_1).s3();
        east.createBucket(call -> call.bucket(bucket).objectOwnership(ObjectOwnership.OBJECT_WRITER));
        east.deletePublicAccessBlock(call -> call.bucket(bucket));
        east.putBucketAcl(call -> call.bucket(bucket).acl(BucketCannedACL.PUBLIC_READ));

        east.createBucket(call -> call.bucket(bucket));

        assertThat(east.getBucketAcl(call -> call.bucket(bucket)).grants()).hasSize(1);
    }

    @Test
    void aNameIsTakenForEverybody() {
        create();

        assertThat(Refusal.of(() -> aws().as("210987654321").s3().createBucket(call -> call.bucket(bucket))))
                .hasToString("409 BucketAlreadyExists");
    }

    @Test
    void anAclAtCreationNeedsAclsToBeEnabled() {
        assertThat(Refusal.of(() -> s3.createBucket(call -> call.bucket(bucket).acl(BucketCannedACL.PUBLIC_READ))))
                .hasToString("400 InvalidBucketAclWithObjectOwnership");
    }

    @Test
    void aReservedEndingIsNoName() {
        assertThat(Refusal.of(() -> s3.createBucket(call -> call.bucket(bucket + "-s3alias"))))
                .hasToString("400 InvalidBucketName");
    }

    private void create() {
        s3.createBucket(call -> call.bucket(bucket));
    }
}
