package dev.trailwarden.resource.s3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.control.Control;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.Event;
import software.amazon.awssdk.services.s3.model.LambdaFunctionConfiguration;
import software.amazon.awssdk.services.s3.model.QueueConfiguration;
import software.amazon.awssdk.services.s3.model.TopicConfiguration;

class BucketNotificationTest extends BucketContract<Boolean> {

    @Override
    protected Control<LiveBucket, Boolean> control() {
        return new BucketNotification();
    }

    @Override
    protected Boolean declared() {
        return true;
    }

    @Override
    protected Boolean drifted() {
        return false;
    }

    @Test
    void keepsForeignTargetsEvenBrokenOnes() {
        addBrokenTargets();
        var theirs = targets();
        assertThat(theirs).doesNotContain(List.of());

        write(true);
        assertThat(targets()).isEqualTo(theirs);
        assertThat(control().read(live())).contains(true);

        write(false);
        assertThat(targets()).isEqualTo(theirs);
        assertThat(control().read(live())).contains(false);
    }

    private void addBrokenTargets() {
        var queue = QueueConfiguration.builder().queueArn(arn("sqs", "gone")).events(Event.S3_OBJECT_CREATED);
        var topic = TopicConfiguration.builder().topicArn(arn("sns", "gone")).events(Event.S3_OBJECT_REMOVED);
        var function = LambdaFunctionConfiguration.builder()
                .lambdaFunctionArn(arn("lambda", "function:gone"))
                .events(Event.S3_OBJECT_CREATED_PUT);
        live().s3()
                .putBucketNotificationConfiguration(request -> request.bucket(name)
                        .skipDestinationValidation(true)
                        .notificationConfiguration(configuration -> configuration
                                .queueConfigurations(queue.build())
                                .topicConfigurations(topic.build())
                                .lambdaFunctionConfigurations(function.build())));
    }

    private static String arn(String service, String name) {
        return "arn:aws:%s:eu-central-1:123456789012:%s".formatted(service, name);
    }

    private List<List<?>> targets() {
        var live = live().s3().getBucketNotificationConfiguration(request -> request.bucket(name));
        return List.of(live.queueConfigurations(), live.topicConfigurations(), live.lambdaFunctionConfigurations());
    }
}
