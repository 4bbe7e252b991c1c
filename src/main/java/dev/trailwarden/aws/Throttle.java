package dev.trailwarden.aws;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.http.SdkHttpRequest;

/// Holds back the calls to one place, so that AWS need not refuse them.
///
/// A call waits before the SDK starts its timeouts. Its retries, which run inside them, do not wait: they are only
/// counted, and whoever calls next waits the longer.
final class Throttle implements ExecutionInterceptor {

    static final Duration BOUND = Duration.ofSeconds(30);

    private final Place place;
    private final Pace pace;
    private final Consumer<Wait> waits;
    private final Map<Limit, Bucket> buckets = new ConcurrentHashMap<>();

    Throttle(Place place, Pace pace, Consumer<Wait> waits) {
        this.place = place;
        this.pace = pace;
        this.waits = waits;
    }

    private Bucket bucket(Limit limit) {
        return buckets.computeIfAbsent(limit, this::filled);
    }

    private Bucket filled(Limit limit) {
        var perSecond = limit.perSecond();
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(perSecond).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .withCustomTimePrecision(new Meter(pace))
                .build();
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        take(service(attributes), operation(attributes));
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        if (isRetry(context.httpRequest())) {
            retake(service(attributes), operation(attributes));
        }
    }

    /// Waits for the call's turn.
    void take(String service, String operation) {
        Limit.of(service, operation).ifPresent(limit -> {
            try {
                if (!bucket(limit).asBlocking().tryConsume(1, BOUND, nanos -> pause(service, operation, nanos))) {
                    throw new LimitedHere(operation, limit, place, BOUND);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw AbortedException.create("interrupted while " + operation + " waited for its turn", interrupted);
            }
        });
    }

    /// Counts a call that does not wait.
    void retake(String service, String operation) {
        Limit.of(service, operation).ifPresent(limit -> bucket(limit).consumeIgnoringRateLimits(1));
    }

    private void pause(String service, String operation, long nanos) throws InterruptedException {
        var time = Duration.ofNanos(nanos);
        pace.pause(time);
        waits.accept(new Wait(service, operation, time));
    }

    private static boolean isRetry(SdkHttpRequest request) {
        return request.firstMatchingHeader("amz-sdk-request")
                .filter(attempt -> !attempt.startsWith("attempt=1;"))
                .isPresent();
    }

    private static String service(ExecutionAttributes attributes) {
        return attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME);
    }

    private static String operation(ExecutionAttributes attributes) {
        return attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
    }

    private record Meter(Pace pace) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return pace.nanos();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
