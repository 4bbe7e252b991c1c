package dev.trailwarden.emulator;

import static dev.trailwarden.testing.Aws.ACCOUNT;
import static dev.trailwarden.testing.Aws.aws;
import static dev.trailwarden.testing.Aws.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.testing.Refusal;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Event;
import software.amazon.awssdk.services.s3.model.EventBridgeConfiguration;
import software.amazon.awssdk.services.s3.model.GetBucketNotificationConfigurationResponse;
import software.amazon.awssdk.services.s3.model.LambdaFunctionConfiguration;
import software.amazon.awssdk.services.s3.model.NotificationConfiguration;
import software.amazon.awssdk.services.s3.model.QueueConfiguration;
import software.amazon.awssdk.services.s3.model.TopicConfiguration;

final class BucketNotificationTest {

    private static final EventBridgeConfiguration ENABLED =
            EventBridgeConfiguration.builder().build();

    private final S3Client s3 = aws().s3();
    private final String bucket = uniqueName("notification");

    @BeforeEach
    void create() {
        s3.createBucket(call -> call.bucket(bucket));
    }

    @Test
    void eventBridgeIsOffAtFirst() {
        assertThat(read().eventBridgeConfiguration()).isNull();
    }

    @Test
    void anEmptyElementReadsBackAsEnabled() {
        put(configuration -> configuration.eventBridgeConfiguration(ENABLED));

        assertThat(read().eventBridgeConfiguration()).isEqualTo(ENABLED);
    }

    @Test
    void allKindsOfTargetsAreKeptBesideEventBridge() {
        put(configuration -> configuration
                .eventBridgeConfiguration(ENABLED)
                .queueConfigurations(queue())
                .topicConfigurations(TopicConfiguration.builder()
                        .topicArn(arn("sns", "topic"))
                        .events(Event.S3_OBJECT_CREATED_PUT)
                        .build())
                .lambdaFunctionConfigurations(LambdaFunctionConfiguration.builder()
                        .lambdaFunctionArn(arn("lambda", "function:function"))
                        .events(Event.S3_OBJECT_REMOVED)
                        .build()));

        var found = read();
        assertThat(found.eventBridgeConfiguration()).isEqualTo(ENABLED);
        assertThat(found.queueConfigurations()).containsExactly(queue());
        assertThat(found.topicConfigurations()).singleElement().satisfies(topic -> {
            assertThat(topic.topicArn()).isEqualTo(arn("sns", "topic"));
            assertThat(topic.id()).isNotEmpty();
        });
        assertThat(found.lambdaFunctionConfigurations())
                .singleElement()
                .satisfies(function ->
                        assertThat(function.lambdaFunctionArn()).isEqualTo(arn("lambda", "function:function")));
    }

    @Test
    void aWriteReplacesEverything() {
        put(configuration -> configuration.eventBridgeConfiguration(ENABLED).queueConfigurations(queue()));
        put(configuration -> configuration.queueConfigurations(queue()));

        assertThat(read().eventBridgeConfiguration()).isNull();
        assertThat(read().queueConfigurations()).containsExactly(queue());

        put(configuration -> {});
        assertThat(read().hasQueueConfigurations()).isFalse();
    }

    @Test
    void aTargetThatIsNotThereIsRefusedUnlessToldNotToLook() {
        assertThat(Refusal.of(() -> s3.putBucketNotificationConfiguration(call ->
                        call.bucket(bucket).notificationConfiguration(all -> all.queueConfigurations(queue())))))
                .hasToString("400 InvalidArgument");
    }

    private GetBucketNotificationConfigurationResponse read() {
        return s3.getBucketNotificationConfiguration(call -> call.bucket(bucket));
    }

    private void put(Consumer<NotificationConfiguration.Builder> configuration) {
        s3.putBucketNotificationConfiguration(
                call -> call.bucket(bucket).skipDestinationValidation(true).notificationConfiguration(configuration));
    }

    private static QueueConfiguration queue() {
        return QueueConfiguration.builder()
                .id("queue")
                .queueArn(arn("sqs", "queue"))
                .events(Event.S3_OBJECT_CREATED)
                .build();
    }

    private static String arn(String service, String name) {
        return "arn:aws:%s:%s:%s:%s".formatted(service, aws().region(), ACCOUNT, name);
    }
}
