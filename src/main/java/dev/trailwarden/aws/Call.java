package dev.trailwarden.aws;

/// One finished call to AWS: `S3`, `GetBucketAcl`, and `success` or the error code it ended with.
///
/// @param target the target whose look it was made for, or empty
public record Call(String service, String operation, String outcome, String target) {}
