package dev.trailwarden.resource.s3;

import dev.trailwarden.control.Codec;
import dev.trailwarden.control.Control;
import dev.trailwarden.control.Property;
import dev.trailwarden.control.Severity;
import dev.trailwarden.control.Shape;
import dev.trailwarden.model.Tree;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.OwnershipControlsRule;

/// `OwnershipControls`: under `BucketOwnerEnforced` everything belongs to the bucket's owner and no ACL counts.
@Singleton
final class BucketOwnershipControls implements Control<LiveBucket, String> {

    static final String ENFORCED = "BucketOwnerEnforced";

    private static final Codec<String> RULE = Codec.text(Shape.choice(ENFORCED, "BucketOwnerPreferred", "ObjectWriter"))
            .at("ObjectOwnership");

    private static final Property<LiveBucket, String> OWNERSHIP = Property.of(
                    Bucket.TYPE,
                    "OwnershipControls",
                    Codec.object(
                            Shape.fields().required("Rules", Shape.items(RULE.shape())),
                            controls -> RULE.decode(only(controls.items("Rules").toList())),
                            declared -> Tree.fields().and("Rules", Tree.items(Stream.of(RULE.encode(declared))))))
            .because("Log files belong to the bucket's owner, whoever wrote them")
            .severity(Severity.HIGH)
            .after("AccessControl")
            .reads("s3:GetBucketOwnershipControls")
            .writes("s3:PutBucketOwnershipControls")
            .changedBy("PutBucketOwnershipControls", "DeleteBucketOwnershipControls");

    private static Tree only(List<Tree> rules) {
        if (rules.size() != 1) {
            throw new IllegalArgumentException("OwnershipControls has exactly one rule, found " + rules.size());
        }
        return rules.getFirst();
    }

    /// Buckets that never had any, which are old ones, behave as `ObjectWriter`.
    static Optional<String> find(S3Client s3, String bucket) {
        return Unconfigured.asEmpty(
                        "OwnershipControlsNotFoundError",
                        () -> s3.getBucketOwnershipControls(request -> request.bucket(bucket)))
                .flatMap(found -> found.ownershipControls().rules().stream().findFirst())
                .map(rule -> rule.objectOwnershipAsString());
    }

    @Override
    public Property<LiveBucket, String> property() {
        return OWNERSHIP;
    }

    @Override
    public Optional<String> read(LiveBucket bucket) {
        return bucket.ownership().ask();
    }

    @Override
    public void contribute(LiveBucket bucket, String declared) {
        bucket.draft().objectOwnership(declared);
    }

    /// Fails where the ACL still grants outsiders something and `BucketOwnerEnforced` is declared.
    @Override
    public void write(LiveBucket bucket, String declared) {
        var rule = OwnershipControlsRule.builder().objectOwnership(declared).build();
        bucket.s3()
                .putBucketOwnershipControls(
                        request -> request.bucket(bucket.name()).ownershipControls(controls -> controls.rules(rule)));
    }

    @Override
    public boolean weakens(String live, String declared) {
        return live.equals(ENFORCED);
    }
}
