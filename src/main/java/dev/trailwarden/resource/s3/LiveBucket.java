package dev.trailwarden.resource.s3;

import dev.trailwarden.control.Connection;
import dev.trailwarden.control.Once;
import dev.trailwarden.model.Location;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketLocationConstraint;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;

/// One bucket, the client that reaches it, the request that would create it, and its object ownership, asked once.
record LiveBucket(
        S3Client s3,
        String name,
        Location location,
        CreateBucketRequest.Builder draft,
        Once<Optional<String>> ownership) {

    static LiveBucket of(Connection connection, String name) {
        var s3 = connection.client(S3Client.class);
        return new LiveBucket(
                s3,
                name,
                connection.location(),
                CreateBucketRequest.builder().bucket(name),
                new Once<>(() -> BucketOwnershipControls.find(s3, name)));
    }

    String owner() {
        return location.account();
    }

    /// In us-east-1 a location constraint is refused; everywhere else it is needed.
    void create() {
        if (!location.region().equals("us-east-1")) {
            draft.createBucketConfiguration(
                    where -> where.locationConstraint(BucketLocationConstraint.fromValue(location.region())));
        }
        s3.createBucket(draft.build());
    }
}
