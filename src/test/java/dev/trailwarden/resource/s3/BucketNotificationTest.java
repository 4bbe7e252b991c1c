package dev.trailwarden.resource.s3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.control.Control;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.Event;
import software.amazon.awssdk.services.s3.model.GetBucketNotificationConfigurationResponse;
import software.amazon.awssdk.services.s3.model.QueueConfiguration;

class BucketNotificationTest extends BucketContract<Boolean> {

    private static final String BROKEN_QUEUE = "arn:aws:sqs:eu-central-1:123456789012:gone";

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
        addBrokenQueue();
        var before = configuration();

        write(true);
        assertThat(configuration().queueConfigurations()).isEqualTo(before.queueConfigurations());
        assertThat(control().read(live())).contains(true);

        write(false);
        assertThat(configuration().queueConfigurations()).isEqualTo(before.queueConfigurations());
        assertThat(control().read(live())).contains(false);
    }

    private void addBrokenQueue() {
        var queue = QueueConfiguration.builder()
                .id("theirs")
                .queueArn(BROKEN_QUEUE)
                .events(Event.S3_OBJECT_CREATED)
                .build();
        live().s3()
                .putBucketNotificationConfiguration(request -> request.bucket(name)
                        .skipDestinationValidation(true)
                        .notificationConfiguration(configuration -> configuration.queueConfigurations(queue)));
    }

    private GetBucketNotificationConfigurationResponse configuration() {
        return live().s3().getBucketNotificationConfiguration(request -> request.bucket(name));
    }
}
