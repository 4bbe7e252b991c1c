package dev.trailwarden.resource.s3;

import dev.trailwarden.control.Connection;
import dev.trailwarden.control.Once;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutBucketPolicyRequest;

/// The policy of one bucket: the client that reaches it, the request that would create it, and its text, asked once.
record LivePolicy(S3Client s3, String bucket, PutBucketPolicyRequest.Builder draft, Once<String> text) {

    static LivePolicy of(Connection connection, String bucket) {
        var s3 = connection.client(S3Client.class);
        return new LivePolicy(
                s3,
                bucket,
                PutBucketPolicyRequest.builder().bucket(bucket),
                new Once<>(() ->
                        s3.getBucketPolicy(request -> request.bucket(bucket)).policy()));
    }

    void create() {
        s3.putBucketPolicy(draft.build());
    }
}
