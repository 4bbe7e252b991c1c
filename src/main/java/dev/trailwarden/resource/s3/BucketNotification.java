package dev.trailwarden.resource.s3;

import dev.trailwarden.control.Codec;
import dev.trailwarden.control.Control;
import dev.trailwarden.control.Property;
import dev.trailwarden.control.Severity;
import jakarta.inject.Singleton;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.EventBridgeConfiguration;
import software.amazon.awssdk.services.s3.model.GetBucketNotificationConfigurationResponse;
import software.amazon.awssdk.services.s3.model.NotificationConfiguration;

/// `NotificationConfiguration`: whether EventBridge is told of every new log file; other targets are left alone.
///
/// CloudFormation has a boolean where the API has an empty element that is there or not.
@Singleton
final class BucketNotification implements Control<LiveBucket, Boolean> {

    private static final Property<LiveBucket, Boolean> NOTIFICATION = Property.of(
                    Bucket.TYPE,
                    "NotificationConfiguration",
                    Codec.flag().at("EventBridgeEnabled").at("EventBridgeConfiguration"))
            .because("Delivery shows at once as an event for every log file that arrives")
            .severity(Severity.MEDIUM)
            .after("LifecycleConfiguration")
            .reads("s3:GetBucketNotification")
            .writes("s3:PutBucketNotification")
            .changedBy("PutBucketNotification");

    @Override
    public Property<LiveBucket, Boolean> property() {
        return NOTIFICATION;
    }

    @Override
    public Optional<Boolean> read(LiveBucket bucket) {
        return Optional.of(ask(bucket).eventBridgeConfiguration() != null);
    }

    /// The call replaces everything, so it repeats what is there; without validation a target that somebody else
    /// broke cannot make it fail.
    @Override
    public void write(LiveBucket bucket, Boolean declared) {
        var live = ask(bucket);
        var wanted = NotificationConfiguration.builder()
                .topicConfigurations(live.topicConfigurations())
                .queueConfigurations(live.queueConfigurations())
                .lambdaFunctionConfigurations(live.lambdaFunctionConfigurations());
        if (declared) {
            wanted.eventBridgeConfiguration(EventBridgeConfiguration.builder().build());
        }
        bucket.s3()
                .putBucketNotificationConfiguration(request -> request.bucket(bucket.name())
                        .notificationConfiguration(wanted.build())
                        .skipDestinationValidation(true));
    }

    private static GetBucketNotificationConfigurationResponse ask(LiveBucket bucket) {
        return bucket.s3().getBucketNotificationConfiguration(request -> request.bucket(bucket.name()));
    }
}
