package dev.trailwarden.resource.s3;

import dev.trailwarden.control.Connection;
import dev.trailwarden.control.ResourceType;
import dev.trailwarden.model.Declaration;
import java.util.Optional;
import java.util.Set;

/// The one policy of a bucket, named by the bucket; it is what lets CloudTrail deliver.
final class BucketPolicy implements ResourceType<LivePolicy> {

    static final BucketPolicy TYPE = new BucketPolicy();

    private BucketPolicy() {}

    @Override
    public String cloudFormation() {
        return "AWS::S3::BucketPolicy";
    }

    @Override
    public String identity() {
        return "Bucket";
    }

    @Override
    public Optional<String> objection(String name) {
        return Bucket.TYPE.objection(name);
    }

    /// A template may name the bucket without referring to it.
    @Override
    public boolean needs(Declaration mine, Declaration other) {
        return other.resource().type().equals(Bucket.TYPE.cloudFormation())
                && other.resource().name().equals(mine.resource().name());
    }

    @Override
    public boolean keepsData() {
        return false;
    }

    @Override
    public LivePolicy open(Connection connection, String name) {
        return LivePolicy.of(connection, name);
    }

    /// One policy is as good as another; the question finds it absent.
    @Override
    public String fingerprint(LivePolicy policy) {
        policy.text().ask();
        return policy.bucket();
    }

    @Override
    public void create(LivePolicy policy) {
        policy.create();
    }

    @Override
    public Set<String> creates() {
        return Set.of("s3:PutBucketPolicy");
    }
}
