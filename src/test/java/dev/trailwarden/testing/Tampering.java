package dev.trailwarden.testing;

import static dev.trailwarden.testing.Aws.aws;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.cloudtrail.model.ReadWriteType;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.ExpirationStatus;
import software.amazon.awssdk.services.s3.model.ObjectOwnership;

/// What somebody may do to a chain behind its back, and the properties that are wrong then.
@SuppressWarnings({"ImmutableEnumChecker", "unchecked"
}) // deeds have no state; the SDK takes builders as generic varargs
public enum Tampering {
    OPENS_THE_BUCKET(
            chain -> aws().s3().deletePublicAccessBlock(call -> call.bucket(chain.bucket)),
            "LogBucket.PublicAccessBlockConfiguration"),
    LETS_WRITERS_OWN(
            chain -> aws().s3()
                    .putBucketOwnershipControls(call -> call.bucket(chain.bucket)
                            .ownershipControls(controls -> controls.rules(
                                    rule -> rule.objectOwnership(ObjectOwnership.BUCKET_OWNER_PREFERRED)))),
            "LogBucket.OwnershipControls"),
    GRANTS_TO_OTHERS(
            chain -> {
                LETS_WRITERS_OWN.happenTo(chain);
                aws().s3()
                        .putBucketAcl(call -> call.bucket(chain.bucket)
                                .grantWrite("uri=http://acs.amazonaws.com/groups/s3/LogDelivery"));
            },
            "LogBucket.OwnershipControls",
            "LogBucket.AccessControl"),
    SILENCES_THE_BUCKET(
            chain -> aws().s3()
                    .putBucketNotificationConfiguration(
                            call -> call.bucket(chain.bucket).notificationConfiguration(_ -> {})),
            "LogBucket.NotificationConfiguration"),
    DELETES_LOGS_SOON(
            chain -> aws().s3()
                    .putBucketLifecycleConfiguration(call -> call.bucket(chain.bucket)
                            .lifecycleConfiguration(lifecycle -> lifecycle.rules(rule -> rule.id("cheap")
                                    .status(ExpirationStatus.ENABLED)
                                    .filter(filter -> filter.prefix(""))
                                    .expiration(expiry -> expiry.days(1))))),
            "LogBucket.LifecycleConfiguration"),
    SUSPENDS_VERSIONS(
            chain -> aws().s3()
                    .putBucketVersioning(call -> call.bucket(chain.bucket)
                            .versioningConfiguration(versions -> versions.status(BucketVersioningStatus.SUSPENDED))),
            "LogBucket.VersioningConfiguration"),
    LETS_EVERY_ACCOUNT_WRITE(
            chain -> aws().s3()
                    .putBucketPolicy(call -> call.bucket(chain.bucket).policy(Tampering.openPolicy(chain.bucket))),
            "LogBucketPolicy.PolicyDocument"),
    DELETES_THE_POLICY(
            chain -> aws().s3().deleteBucketPolicy(call -> call.bucket(chain.bucket)),
            "LogBucketPolicy.Bucket",
            "LogBucketPolicy.PolicyDocument"),
    UNPROTECTS_THE_TABLE(
            chain -> aws().dynamoDb()
                    .updateTable(call -> call.tableName(chain.table).deletionProtectionEnabled(false)),
            "AuditTable.DeletionProtectionEnabled"),
    FORGETS_THE_PAST(
            chain -> aws().dynamoDb()
                    .updateContinuousBackups(call -> call.tableName(chain.table)
                            .pointInTimeRecoverySpecification(window -> window.pointInTimeRecoveryEnabled(false))),
            "AuditTable.PointInTimeRecoverySpecification"),
    TAKES_IT_OFF_THE_BACKUP_PLAN(
            chain -> aws().dynamoDb()
                    .tagResource(call -> call.resourceArn(arn(chain))
                            .tags(tag -> tag.key("BackupPlan").value("None"))),
            "AuditTable.Tags"),
    PAYS_BY_THE_HOUR(
            chain -> aws().dynamoDb()
                    .updateTable(call -> call.tableName(chain.table)
                            .billingMode(BillingMode.PROVISIONED)
                            .provisionedThroughput(
                                    units -> units.readCapacityUnits(1L).writeCapacityUnits(1L))),
            "AuditTable.BillingMode"),
    SENDS_LOGS_ELSEWHERE(
            chain -> {
                var other = Aws.uniqueName("elsewhere");
                aws().s3()
                        .createBucket(call -> call.bucket(other)
                                .createBucketConfiguration(where -> where.locationConstraint(Aws.REGION.id())));
                aws().s3().putBucketPolicy(call -> call.bucket(other).policy(Tampering.openPolicy(other)));
                aws().cloudTrail().updateTrail(call -> call.name(chain.trail).s3BucketName(other));
            },
            "AuditTrail.S3BucketName"),
    RECORDS_WRITES_ONLY(
            chain -> aws().cloudTrail()
                    .putEventSelectors(call -> call.trailName(chain.trail)
                            .eventSelectors(selector -> selector.readWriteType(ReadWriteType.WRITE_ONLY)
                                    .includeManagementEvents(false)
                                    .dataResources(data ->
                                            data.type("AWS::DynamoDB::Table").values(arn(chain))))),
            "AuditTrail.EventSelectors"),
    HIDES_ONE_PRINCIPAL(
            chain -> aws().cloudTrail()
                    .putEventSelectors(call -> call.trailName(chain.trail)
                            .advancedEventSelectors(selector -> selector.fieldSelectors(
                                    field -> field.field("eventCategory").equalsValue("Data"),
                                    field -> field.field("resources.type").equalsValue("AWS::DynamoDB::Table"),
                                    field -> field.field("resources.ARN").equalsValue(arn(chain)),
                                    field -> field.field("userIdentity.arn").notEquals("arn:aws:iam::1:user/eve")))),
            "AuditTrail.EventSelectors"),
    STOPS_RECORDING(chain -> aws().cloudTrail().stopLogging(call -> call.name(chain.trail)), "AuditTrail.IsLogging"),
    DELETES_THE_TRAIL(
            chain -> aws().cloudTrail().deleteTrail(call -> call.name(chain.trail)),
            "AuditTrail.TrailName",
            "AuditTrail.S3BucketName",
            "AuditTrail.EventSelectors",
            "AuditTrail.IsLogging");

    private final Consumer<Chain> deed;
    private final Set<String> wrong;

    Tampering(Consumer<Chain> deed, String... wrong) {
        this.deed = deed;
        this.wrong = Set.of(wrong);
    }

    public void happenTo(Chain chain) {
        deed.accept(chain);
        if (this == PAYS_BY_THE_HOUR) {
            settle(chain);
        }
    }

    public Set<String> wrong() {
        return wrong;
    }

    /// All that can happen to a chain and leave its parts in place, one after the other.
    public static Set<String> all(Chain chain) {
        var deeds = Arrays.stream(values())
                .filter(deed -> deed != DELETES_THE_POLICY && deed != DELETES_THE_TRAIL)
                .toList();
        deeds.forEach(deed -> deed.happenTo(chain));
        return deeds.stream().flatMap(deed -> deed.wrong.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// The table is UPDATING for a few looks; drift is what remains.
    private static void settle(Chain chain) {
        for (int i = 0; i < 3; i++) {
            aws().dynamoDb().describeTable(call -> call.tableName(chain.table));
        }
    }

    private static String arn(Chain chain) {
        return "arn:aws:dynamodb:%s:%s:table/%s".formatted(Aws.REGION, Aws.ACCOUNT, chain.table);
    }

    private static String openPolicy(String bucket) {
        return """
                {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
                 "Principal": {"Service": "cloudtrail.amazonaws.com"},
                 "Action": ["s3:GetBucketAcl", "s3:PutObject"],
                 "Resource": ["arn:aws:s3:::%1$s", "arn:aws:s3:::%1$s/*"]}]}""".formatted(bucket);
    }
}
