package dev.trailwarden.emulator;

import static dev.trailwarden.testing.Aws.aws;
import static dev.trailwarden.testing.Aws.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.testing.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketCannedACL;
import software.amazon.awssdk.services.s3.model.Grant;
import software.amazon.awssdk.services.s3.model.ObjectOwnership;
import software.amazon.awssdk.services.s3.model.OwnershipControlsRule;
import software.amazon.awssdk.services.s3.model.Permission;
import software.amazon.awssdk.services.s3.model.Type;

final class BucketAclTest {

    private final S3Client s3 = aws().s3();
    private final String bucket = uniqueName("acl");

    @BeforeEach
    void create() {
        s3.createBucket(call -> call.bucket(bucket));
    }

    @Test
    void anAclCannotBeWrittenWhereTheOwnerIsEnforced() {
        assertThat(Refusal.of(() -> put(BucketCannedACL.PRIVATE))).hasToString("400 AccessControlListNotSupported");
    }

    @Test
    void whereTheOwnerIsEnforcedTheAclIsTheOwnersAlone() {
        var acl = s3.getBucketAcl(call -> call.bucket(bucket));

        assertThat(acl.grants()).singleElement().satisfies(grant -> {
            assertThat(grant.permission()).isEqualTo(Permission.FULL_CONTROL);
            assertThat(grant.grantee().type()).isEqualTo(Type.CANONICAL_USER);
            assertThat(grant.grantee().id()).isEqualTo(acl.owner().id());
        });
    }

    @Test
    void aPublicAclIsDeniedWhereItIsBlocked() {
        own(ObjectOwnership.OBJECT_WRITER);

        assertThat(Refusal.of(() -> put(BucketCannedACL.PUBLIC_READ))).hasToString("403 AccessDenied");
    }

    @Test
    void everyPermissionIsReadBack() {
        openToThePublic();

        assertThat(s3.getBucketAcl(call -> call.bucket(bucket)).grants())
                .extracting(Grant::permission)
                .containsExactly(Permission.FULL_CONTROL, Permission.READ, Permission.WRITE);
    }

    @Test
    void theOwnerCannotBeEnforcedWhileOutsidersAreGranted() {
        openToThePublic();

        assertThat(Refusal.of(() -> own(ObjectOwnership.BUCKET_OWNER_ENFORCED)))
                .hasToString("400 InvalidBucketAclWithObjectOwnership");
    }

    @Test
    void theOwnerCanBeEnforcedOnceTheAclIsPrivate() {
        openToThePublic();
        put(BucketCannedACL.PRIVATE);

        own(ObjectOwnership.BUCKET_OWNER_ENFORCED);

        assertThat(Refusal.of(() -> put(BucketCannedACL.PRIVATE))).hasToString("400 AccessControlListNotSupported");
    }

    private void openToThePublic() {
        own(ObjectOwnership.OBJECT_WRITER);
        s3.deletePublicAccessBlock(call -> call.bucket(bucket));
        put(BucketCannedACL.PUBLIC_READ_WRITE);
    }

    private void put(BucketCannedACL acl) {
        s3.putBucketAcl(call -> call.bucket(bucket).acl(acl));
    }

    private void own(ObjectOwnership ownership) {
        s3.putBucketOwnershipControls(call -> call.bucket(bucket)
                .ownershipControls(controls -> controls.rules(OwnershipControlsRule.builder()
                        .objectOwnership(ownership)
                        .build())));
    }
}
