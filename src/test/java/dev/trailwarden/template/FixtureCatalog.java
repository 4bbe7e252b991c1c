package dev.trailwarden.template;

import dev.trailwarden.control.Catalog;
import dev.trailwarden.control.Check;
import dev.trailwarden.control.Codec;
import dev.trailwarden.control.Property;
import dev.trailwarden.control.Shape;
import dev.trailwarden.model.Tree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A catalogue with the names and shapes of the audit chain, and nothing behind them.
final class FixtureCatalog {

    private static final FixtureType BUCKET = new FixtureType(
            "AWS::S3::Bucket",
            "BucketName",
            "[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]",
            "a bucket name has 3 to 63 lower-case letters, digits, dots and hyphens",
            Map.of("Arn", "arn:%1$s:s3:::%4$s"),
            Optional.empty());

    private static final FixtureType POLICY = new FixtureType(
            "AWS::S3::BucketPolicy", "Bucket", ".*", "", Map.of(), Optional.of(BUCKET.cloudFormation()));

    private static final FixtureType TABLE = new FixtureType(
            "AWS::DynamoDB::Table",
            "TableName",
            "[a-zA-Z0-9_.-]{3,255}",
            "a table name has 3 to 255 letters, digits, underscores, dots and hyphens",
            Map.of("Arn", "arn:%1$s:dynamodb:%2$s:%3$s:table/%4$s", "StreamArn", ""),
            Optional.empty());

    private static final FixtureType TRAIL = new FixtureType(
            "AWS::CloudTrail::Trail",
            "TrailName",
            "[A-Za-z0-9._-]{3,128}",
            "a trail name has 3 to 128 letters, digits, dots, underscores and hyphens",
            Map.of("Arn", "arn:%1$s:cloudtrail:%2$s:%3$s:trail/%4$s"),
            Optional.empty());

    private static final Shape.Fields RULE = Shape.fields()
            .required("Status", Shape.choice("Enabled", "Disabled"))
            .optional("Id", Shape.text())
            .optional("Prefix", Shape.text())
            .optional(
                    "Transitions",
                    Shape.items(Shape.fields()
                            .required("StorageClass", Shape.choice("GLACIER", "STANDARD_IA"))
                            .required("TransitionInDays", Shape.whole(0, 36500))))
            .optional(
                    "AbortIncompleteMultipartUpload",
                    Shape.fields().required("DaysAfterInitiation", Shape.whole(1, 36500)));

    private static final Shape.Fields DATA_RESOURCE = Shape.fields()
            .required("Type", Shape.text())
            .required("Values", Shape.items(Shape.text("an ARN", "arn:.+")));

    private static final Shape.Fields SELECTOR = Shape.fields()
            .optional("ReadWriteType", Shape.choice("All", "ReadOnly", "WriteOnly"))
            .optional("IncludeManagementEvents", Shape.flag())
            .optional("DataResources", Shape.items(DATA_RESOURCE, "Type"));

    private FixtureCatalog() {}

    static Catalog catalog() {
        return new Catalog(List.of(
                check(BUCKET, "AccessControl", Shape.choice("Private")),
                check(
                        BUCKET,
                        "PublicAccessBlockConfiguration",
                        Shape.fields()
                                .optional("BlockPublicAcls", Shape.flag())
                                .optional("BlockPublicPolicy", Shape.flag())
                                .optional("IgnorePublicAcls", Shape.flag())
                                .optional("RestrictPublicBuckets", Shape.flag())),
                check(
                        BUCKET,
                        "OwnershipControls",
                        Shape.fields()
                                .required(
                                        "Rules",
                                        Shape.items(Shape.fields()
                                                .required(
                                                        "ObjectOwnership",
                                                        Shape.choice("BucketOwnerEnforced", "ObjectWriter"))))),
                check(
                        BUCKET,
                        "NotificationConfiguration",
                        Shape.fields()
                                .required(
                                        "EventBridgeConfiguration",
                                        Shape.fields().required("EventBridgeEnabled", Shape.flag()))),
                check(
                        BUCKET,
                        "VersioningConfiguration",
                        Shape.fields().required("Status", Shape.choice("Enabled", "Suspended"))),
                new Stub(Property.of(
                        BUCKET,
                        "LifecycleConfiguration",
                        new Codec<>(
                                Shape.fields().required("Rules", Shape.items(RULE, "Id")),
                                FixtureCatalog::refuseEmptyRules,
                                UnaryOperator.identity()))),
                new Stub(property(POLICY, "PolicyDocument", Shape.document()).required()),
                new Stub(property(TABLE, "KeySchema", pairs("AttributeName", "KeyType", "HASH", "RANGE"))
                        .required()),
                new Stub(property(TABLE, "AttributeDefinitions", pairs("AttributeName", "AttributeType", "B", "N", "S"))
                        .required()),
                check(TABLE, "BillingMode", Shape.choice("PAY_PER_REQUEST", "PROVISIONED")),
                check(TABLE, "DeletionProtectionEnabled", Shape.flag()),
                check(
                        TABLE,
                        "PointInTimeRecoverySpecification",
                        Shape.fields()
                                .required("PointInTimeRecoveryEnabled", Shape.flag())
                                .optional("RecoveryPeriodInDays", Shape.whole(1, 35))),
                check(
                        TABLE,
                        "Tags",
                        Shape.items(
                                Shape.fields().required("Key", Shape.text()).required("Value", Shape.text()), "Key")),
                new Stub(property(TRAIL, "S3BucketName", Shape.text()).required()),
                new Stub(property(TRAIL, "IsLogging", Shape.flag()).required()),
                check(TRAIL, "EventSelectors", Shape.items(SELECTOR))));
    }

    private static Tree refuseEmptyRules(Tree tree) {
        if (((Tree.Fields) tree).items("Rules").findAny().isEmpty()) {
            throw new IllegalArgumentException("Rules is empty");
        }
        return tree;
    }

    private static Shape pairs(String key, String value, String... values) {
        return Shape.items(Shape.fields().required(key, Shape.text()).required(value, Shape.choice(values)), key);
    }

    private static Stub check(FixtureType type, String name, Shape shape) {
        return new Stub(property(type, name, shape));
    }

    private static Property<String, Tree> property(FixtureType type, String name, Shape shape) {
        return Property.of(type, name, new Codec<>(shape, UnaryOperator.identity(), UnaryOperator.identity()));
    }

    /// A check that never looks.
    private record Stub(Property<String, Tree> property) implements Check<String, Tree> {
        @Override
        public Optional<Tree> read(String live) {
            return Optional.empty();
        }
    }
}
