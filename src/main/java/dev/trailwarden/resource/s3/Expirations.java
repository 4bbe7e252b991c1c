package dev.trailwarden.resource.s3;

import dev.trailwarden.control.Shape;
import dev.trailwarden.model.Tree;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.LifecycleExpiration;
import software.amazon.awssdk.services.s3.model.LifecycleRule;
import software.amazon.awssdk.services.s3.model.NoncurrentVersionExpiration;

/// When a lifecycle rule deletes objects, and versions that newer ones replaced.
final class Expirations {

    static final String IN_DAYS = "ExpirationInDays";
    static final String DATE = "ExpirationDate";
    static final String NONCURRENT = "NoncurrentVersionExpiration";
    static final String NONCURRENT_DAYS = "NoncurrentDays";
    static final String NEWER = "NewerNoncurrentVersions";

    /// S3 takes no other time of day.
    static final Shape MIDNIGHT = Shape.text(
            "a date at midnight UTC, such as 2030-01-31T00:00:00Z", "[0-9]{4}-[0-9]{2}-[0-9]{2}T00:00:00(\\.000)?Z");

    private static final String MARKER = "ExpiredObjectDeleteMarker";
    private static final String NONCURRENT_IN_DAYS = "NoncurrentVersionExpirationInDays";

    private Expirations() {}

    static Shape.Fields shape(Shape.Fields rule) {
        return rule.optional(IN_DAYS, LifecycleRules.DAYS)
                .optional(DATE, MIDNIGHT)
                .optional(MARKER, Shape.flag())
                .optional(NONCURRENT_IN_DAYS, LifecycleRules.DAYS)
                .optional(
                        NONCURRENT,
                        Shape.fields()
                                .required(NONCURRENT_DAYS, LifecycleRules.DAYS)
                                .optional(NEWER, Shape.whole(1, 100)));
    }

    static void check(Tree.Fields declared) {
        LifecycleRules.atMostOne(declared, IN_DAYS, DATE, MARKER);
        LifecycleRules.atMostOne(declared, NONCURRENT, NONCURRENT_IN_DAYS);
    }

    static void build(Tree.Fields rule, LifecycleRule.Builder built) {
        rule.whole(IN_DAYS).ifPresent(days -> built.expiration(expiration -> expiration.days(days)));
        rule.text(DATE).ifPresent(date -> built.expiration(expiration -> expiration.date(midnight(date))));
        rule.flag(MARKER)
                .filter(marker -> marker)
                .ifPresent(marker -> built.expiration(expiration -> expiration.expiredObjectDeleteMarker(marker)));
        rule.whole(NONCURRENT_IN_DAYS)
                .ifPresent(days -> built.noncurrentVersionExpiration(expiration -> expiration.noncurrentDays(days)));
        rule.fields(NONCURRENT).map(Expirations::noncurrent).ifPresent(built::noncurrentVersionExpiration);
    }

    static Instant midnight(String date) {
        try {
            return Instant.parse(date);
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("there is no day " + date, impossible);
        }
    }

    private static NoncurrentVersionExpiration noncurrent(Tree.Fields declared) {
        var expiration = NoncurrentVersionExpiration.builder();
        declared.whole(NONCURRENT_DAYS).ifPresent(expiration::noncurrentDays);
        declared.whole(NEWER).ifPresent(expiration::newerNoncurrentVersions);
        return expiration.build();
    }

    static Tree.Fields spell(LifecycleRule rule, Tree.Fields spelled) {
        var current = Optional.ofNullable(rule.expiration());
        return spelled.and(IN_DAYS, current.map(LifecycleExpiration::days).map(Tree::whole))
                .and(
                        DATE,
                        current.map(LifecycleExpiration::date)
                                .map(Instant::toString)
                                .map(Tree::text))
                .and(
                        MARKER,
                        current.map(LifecycleExpiration::expiredObjectDeleteMarker)
                                .filter(marker -> marker)
                                .map(Tree::flag))
                .and(
                        NONCURRENT,
                        Optional.ofNullable(rule.noncurrentVersionExpiration()).map(Expirations::spell));
    }

    private static Tree.Fields spell(NoncurrentVersionExpiration live) {
        return Tree.fields()
                .and(NONCURRENT_DAYS, Optional.ofNullable(live.noncurrentDays()).map(Tree::whole))
                .and(NEWER, Optional.ofNullable(live.newerNoncurrentVersions()).map(Tree::whole));
    }
}
