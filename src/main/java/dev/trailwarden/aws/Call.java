package dev.trailwarden.aws;

/// One finished call to AWS: `S3`, `GetBucketAcl`, and `success` or the error code it ended with.
public record Call(String service, String operation, String outcome) {}
