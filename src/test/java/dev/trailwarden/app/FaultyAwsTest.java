package dev.trailwarden.app;

import static dev.trailwarden.testing.Aws.aws;
import static dev.trailwarden.testing.Patrol.endings;
import static dev.trailwarden.testing.Patrol.troubles;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.control.Catalog;
import dev.trailwarden.model.Plan;
import dev.trailwarden.testing.Aws;
import dev.trailwarden.testing.Example;
import dev.trailwarden.testing.Fault;
import dev.trailwarden.testing.FaultyProxy;
import dev.trailwarden.testing.Patrol;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A chain that stands, and a bad way to it. Whatever the way does, nothing is written that was not seen twice.
@QuarkusTest
class FaultyAwsTest {

    private static final String BLOCK = "LogBucket.PublicAccessBlockConfiguration";
    private static final String LOGGING = "AuditTrail.IsLogging";
    private static final int ALWAYS = Integer.MAX_VALUE;

    private static Example example = new Example("not built yet");

    private final FaultyProxy proxy = FaultyProxy.start();

    @Inject
    Catalog catalog;

    @BeforeEach
    void stand() {
        if (example.name().contains(" ")) {
            example = Example.named("faulty");
        }
        new Patrol(catalog, example, Aws.endpoint()).look();
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
    }

    @ParameterizedTest
    @CsvSource({
        "400, ThrottlingException",
        "503, SlowDown",
        "500, InternalError",
        "403, AccessDenied",
        "400, AccessDeniedException"
    })
    void aRefusedReadIsUnknownAndNeverDrift(int status, String code) {
        openTheBucket();
        proxy.plan("GET publicAccessBlock", ALWAYS, Fault.refusal(status, code));
        proxy.plan("GetTrailStatus", ALWAYS, Fault.refusal(status, code));
        var patrol = patrol();

        var report = patrol.look();

        assertThat(troubles(report.plan())).isEqualTo(Map.of(BLOCK, "unknown", LOGGING, "unknown"));
        assertThat(proxy.writes()).isEmpty();
    }

    @Test
    void aConnectionThatIsResetIsUnknownAndNeverDrift() {
        openTheBucket();
        proxy.plan("GET publicAccessBlock", ALWAYS, Fault.reset());

        assertThat(troubles(patrol().look().plan())).isEqualTo(Map.of(BLOCK, "unknown"));
        assertThat(proxy.writes()).isEmpty();
    }

    @Test
    void aConnectionThatIsResetOnceIsTriedAgain() {
        proxy.plan("GET publicAccessBlock", 1, Fault.reset());
        proxy.plan("DescribeTable", 1, Fault.reset());

        assertThat(troubles(patrol().plan())).isEmpty();
    }

    @Test
    void oneOldAnswerIsNoReasonToWrite() {
        openTheBucket();
        var patrol = patrol();
        patrol.plan();
        closeTheBucket();
        proxy.plan("GET publicAccessBlock", 1, Fault.stale());

        var report = patrol.look();

        assertThat(troubles(report.plan())).isEqualTo(Map.of(BLOCK, "drifted"));
        assertThat(endings(report)).isEqualTo(Map.of(BLOCK, "a second read finds it as declared"));
        assertThat(proxy.writes()).isEmpty();
    }

    @Test
    void twoAnswersThatDifferAreNoReasonToWrite() {
        openTheBucket();
        var patrol = patrol();
        var drift = patrol.plan();
        openTheBucketHalf();
        patrol.plan();
        openTheBucket();
        proxy.plan("GET publicAccessBlock", 1, Fault.stale());

        assertThat(endings(patrol.apply(drift))).isEqualTo(Map.of(BLOCK, "two reads differ"));
        assertThat(proxy.writes()).isEmpty();
    }

    @Test
    void aWriteWhoseAnswerIsLostIsNotBelievedButReadBackAtTheNextLook() {
        openTheBucket();
        proxy.plan("PUT publicAccessBlock", ALWAYS, Fault.lostAnswer());
        var patrol = patrol();

        var report = patrol.look();
        assertThat(endings(report)).isEqualTo(Map.of(BLOCK, "Failed"));

        proxy.forget();
        assertThat(troubles(patrol.look().plan())).isEmpty();
        assertThat(proxy.writes()).isEmpty();
    }

    @Test
    void aWriteThatNeverArrivedIsMadeAtTheNextLook() {
        openTheBucket();
        proxy.plan("PUT publicAccessBlock", ALWAYS, Fault.reset());
        var patrol = patrol();
        assertThat(endings(patrol.look())).isEqualTo(Map.of(BLOCK, "Failed"));

        proxy.recover();

        assertThat(endings(patrol.look())).isEqualTo(Map.of(BLOCK, "Fixed"));
    }

    @Test
    void aTableIsNotMadeTwiceWhereTheAnswerIsLost() {
        var other = Example.named("faulty-other");
        proxy.plan("CreateTable", ALWAYS, Fault.lostAnswer());
        var patrol = new Patrol(catalog, other, proxy.endpoint());
        patrol.look();
        proxy.forget();

        patrol.look();

        assertThat(proxy.writes()).doesNotContain("CreateTable");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Timeout(20)
    void aCallThatIsNeverAnsweredEndsWithItsTimeLimit(boolean virtual) throws Exception {
        proxy.plan("GetTrailStatus", ALWAYS, Fault.silence());
        proxy.plan("GET publicAccessBlock", ALWAYS, Fault.silence());
        var patrol = new Patrol(catalog, example, proxy.endpoint(), Duration.ofSeconds(1), Duration.ofMillis(400));

        assertThat(troubles(planOn(virtual, patrol))).isEqualTo(Map.of(BLOCK, "unknown", LOGGING, "unknown"));
    }

    @Test
    void aCallThatIsNeverAnsweredOnceIsTriedAgain() {
        proxy.plan("GetTrailStatus", 1, Fault.silence());
        var patrol = new Patrol(catalog, example, proxy.endpoint(), Duration.ofSeconds(20), Duration.ofMillis(400));

        assertThat(troubles(patrol.plan())).isEmpty();
    }

    private static Plan planOn(boolean virtual, Patrol patrol) throws ExecutionException, InterruptedException {
        var plan = new FutureTask<>(patrol::plan);
        (virtual ? Thread.ofVirtual() : Thread.ofPlatform()).start(plan);
        return plan.get();
    }

    private Patrol patrol() {
        return new Patrol(catalog, example, proxy.endpoint());
    }

    private static void openTheBucket() {
        aws().s3().deletePublicAccessBlock(call -> call.bucket(example.name()));
    }

    private static void openTheBucketHalf() {
        block(false);
    }

    private static void closeTheBucket() {
        block(true);
    }

    private static void block(boolean policies) {
        aws().s3()
                .putPublicAccessBlock(call -> call.bucket(example.name())
                        .publicAccessBlockConfiguration(block -> block.blockPublicAcls(true)
                                .blockPublicPolicy(policies)
                                .ignorePublicAcls(true)
                                .restrictPublicBuckets(true)));
    }
}
