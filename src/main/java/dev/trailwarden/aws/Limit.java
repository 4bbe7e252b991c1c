package dev.trailwarden.aws;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// How many calls a second Trailwarden allows itself in one region of one account; of two that fit, the first holds.
///
/// The figures are those that AWS publishes, but for three: it says nothing of UpdateContinuousBackups and of the
/// configuration of buckets, and grants the rest of DynamoDB's control plane far more than is needed here.
enum Limit {
    TRAIL_EVENTS("CloudTrail", "LookupEvents", 2),
    TRAIL_READS("CloudTrail", "(Get|Describe|List).*", 10),
    TRAIL_WRITES("CloudTrail", ".*", 1),
    BACKUP_READS("DynamoDb", "DescribeContinuousBackups", 10),
    BACKUP_WRITES("DynamoDb", "UpdateContinuousBackups", 5),
    TAG_READS("DynamoDb", "ListTagsOfResource", 10),
    TAG_WRITES("DynamoDb", "TagResource", 5),
    TABLES("DynamoDb", ".*", 100),
    BUCKETS("S3", ".*(Bucket|PublicAccessBlock).*", 50);

    private final String service;
    private final Pattern operation;
    private final int perSecond;

    Limit(String service, String operation, int perSecond) {
        this.service = service;
        this.operation = Pattern.compile(operation);
        this.perSecond = perSecond;
    }

    /// Also how many may be made at once after a second of rest: no look at one target is slowed.
    int perSecond() {
        return perSecond;
    }

    static Optional<Limit> of(String service, String operation) {
        return Arrays.stream(values())
                .filter(limit -> limit.service.equals(service)
                        && limit.operation.matcher(operation).matches())
                .findFirst();
    }
}
