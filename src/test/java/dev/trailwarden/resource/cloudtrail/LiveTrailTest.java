package dev.trailwarden.resource.cloudtrail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trailwarden.aws.AwsFailures;
import dev.trailwarden.control.Once;
import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Location;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.CreateTrailRequest;
import software.amazon.awssdk.services.cloudtrail.model.GetTrailResponse;
import software.amazon.awssdk.services.cloudtrail.model.InvalidHomeRegionException;

class LiveTrailTest {

    /// That AWS would ever answer so when asked by ARN is only our belief.
    @ParameterizedTest
    @MethodSource("acts")
    void isLeftAloneWhereItIsNotAtHome(Consumer<LiveTrail> act) {
        var trail = trailAtHomeIn("us-east-1");

        var refusal = catchThrowableOfType(InvalidHomeRegionException.class, () -> act.accept(trail));

        assertThat(new AwsFailures().classify(refusal))
                .isEqualTo(new Failure(
                        Failure.Kind.INVALID,
                        "InvalidHomeRegionException",
                        "the-arn is at home in us-east-1, not in eu-central-1: declare it there"));
    }

    static List<Arguments> acts() {
        return List.of(
                act("fingerprint", Trail.TYPE::fingerprint),
                act("read bucket", new TrailBucket()::read),
                act("read selectors", new TrailEventSelectors()::read),
                act("read logging", new TrailLogging()::read),
                act("lead elsewhere", trail -> new TrailBucket().write(trail, "bucket")),
                act("select", trail -> new TrailEventSelectors().write(trail, new Recorded(List.of()))),
                act("start", trail -> new TrailLogging().write(trail, true)));
    }

    private static Arguments act(String name, Consumer<LiveTrail> act) {
        return Arguments.argumentSet(name, act);
    }

    private static LiveTrail trailAtHomeIn(String region) {
        var answer = GetTrailResponse.builder()
                .trail(trail -> trail.homeRegion(region))
                .build();
        return new LiveTrail(
                new Unreachable(),
                "the-arn",
                new Location("123456789012", "eu-central-1"),
                CreateTrailRequest.builder(),
                new Once<>(() -> answer));
    }

    /// Every operation of the SDK's interface fails unless implemented.
    private static final class Unreachable implements CloudTrailClient {

        @Override
        public String serviceName() {
            return CloudTrailClient.SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
