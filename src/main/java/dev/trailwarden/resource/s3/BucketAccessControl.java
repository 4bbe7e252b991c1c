package dev.trailwarden.resource.s3;

import dev.trailwarden.control.Codec;
import dev.trailwarden.control.Control;
import dev.trailwarden.control.Property;
import dev.trailwarden.control.Severity;
import dev.trailwarden.control.Shape;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.model.BucketCannedACL;
import software.amazon.awssdk.services.s3.model.GetBucketAclResponse;
import software.amazon.awssdk.services.s3.model.Grant;
import software.amazon.awssdk.services.s3.model.Grantee;
import software.amazon.awssdk.services.s3.model.Permission;

/// `AccessControl`: nobody but the owner may do anything by ACL.
///
/// The value is `Private`, or the live grants in words: S3 keeps grants, not the name of a canned ACL.
@Singleton
final class BucketAccessControl implements Control<LiveBucket, String> {

    private static final String PRIVATE = "Private";

    private static final Property<LiveBucket, String> ACCESS = Property.of(
                    Bucket.TYPE, "AccessControl", Codec.text(Shape.choice(PRIVATE)))
            .because("An ACL must not open the logs to anybody else")
            .severity(Severity.HIGH)
            .reads("s3:GetBucketOwnershipControls", "s3:GetBucketAcl")
            .writes("s3:PutBucketAcl")
            .changedBy("PutBucketAcl", "PutBucketOwnershipControls", "DeleteBucketOwnershipControls");

    @Override
    public Property<LiveBucket, String> property() {
        return ACCESS;
    }

    /// Where the owner is enforced the ACL is the private one, and there is nothing to ask.
    @Override
    public Optional<String> read(LiveBucket bucket) {
        return Optional.of(isEnforced(bucket) ? PRIVATE : ask(bucket));
    }

    /// Where the owner is enforced S3 refuses any ACL.
    @Override
    public void write(LiveBucket bucket, String declared) {
        if (!isEnforced(bucket)) {
            bucket.s3().putBucketAcl(request -> request.bucket(bucket.name()).acl(BucketCannedACL.PRIVATE));
        }
    }

    private static boolean isEnforced(LiveBucket bucket) {
        return bucket.ownership()
                .ask()
                .filter(BucketOwnershipControls.ENFORCED::equals)
                .isPresent();
    }

    private static String ask(LiveBucket bucket) {
        var acl = bucket.s3().getBucketAcl(request -> request.bucket(bucket.name()));
        return isPrivate(acl) ? PRIVATE : describe(acl);
    }

    private static boolean isPrivate(GetBucketAclResponse acl) {
        return acl.grants().size() == 1
                && acl.grants().stream()
                        .allMatch(grant ->
                                grant.permission() == Permission.FULL_CONTROL && isOwner(grant.grantee(), acl));
    }

    private static boolean isOwner(Grantee grantee, GetBucketAclResponse acl) {
        return grantee.id() != null && grantee.id().equals(acl.owner().id());
    }

    private static String describe(GetBucketAclResponse acl) {
        return acl.grants().stream()
                .map(grant -> describe(grant, acl))
                .sorted()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), grants -> grants.isEmpty() ? "nothing granted" : grants));
    }

    private static String describe(Grant grant, GetBucketAclResponse acl) {
        var grantee = grant.grantee();
        var who = Stream.of(grantee.uri(), grantee.emailAddress(), grantee.id())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("somebody");
        return grant.permissionAsString() + " to " + (isOwner(grantee, acl) ? "the owner" : who);
    }
}
