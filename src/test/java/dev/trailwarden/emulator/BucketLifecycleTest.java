package dev.trailwarden.emulator;

import static dev.trailwarden.testing.Aws.aws;
import static dev.trailwarden.testing.Aws.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.s3.model.TransitionDefaultMinimumObjectSize.ALL_STORAGE_CLASSES_128_K;
import static software.amazon.awssdk.services.s3.model.TransitionDefaultMinimumObjectSize.VARIES_BY_STORAGE_CLASS;

import dev.trailwarden.testing.Refusal;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ExpirationStatus;
import software.amazon.awssdk.services.s3.model.GetBucketLifecycleConfigurationResponse;
import software.amazon.awssdk.services.s3.model.LifecycleRule;
import software.amazon.awssdk.services.s3.model.LifecycleRuleFilter;
import software.amazon.awssdk.services.s3.model.PutBucketLifecycleConfigurationResponse;
import software.amazon.awssdk.services.s3.model.Tag;
import software.amazon.awssdk.services.s3.model.Transition;
import software.amazon.awssdk.services.s3.model.TransitionStorageClass;

final class BucketLifecycleTest {

    private static final LifecycleRuleFilter EVERYTHING =
            LifecycleRuleFilter.builder().prefix("").build();

    private final S3Client s3 = aws().s3();
    private final String bucket = uniqueName("lifecycle");

    @BeforeEach
    void create() {
        s3.createBucket(call -> call.bucket(bucket));
    }

    @Test
    void thereIsNoneAtFirstAndNoneAfterDeletion() {
        assertThat(Refusal.of(this::read)).hasToString("404 NoSuchLifecycleConfiguration");

        put(rule(draft -> draft.filter(EVERYTHING)));
        s3.deleteBucketLifecycle(call -> call.bucket(bucket));

        assertThat(Refusal.of(this::read)).hasToString("404 NoSuchLifecycleConfiguration");
    }

    @Test
    void theMinimumSizeIsKeptAndAnsweredInItsHeader() {
        var written = putVaryingBySize();

        assertThat(written.transitionDefaultMinimumObjectSize()).isEqualTo(VARIES_BY_STORAGE_CLASS);
        assertThat(read().transitionDefaultMinimumObjectSize()).isEqualTo(VARIES_BY_STORAGE_CLASS);
    }

    @Test
    void aWriteWithoutTheMinimumSizeMovesItToTheDefault() {
        putVaryingBySize();

        put(rule(draft -> draft.filter(EVERYTHING)));

        assertThat(read().transitionDefaultMinimumObjectSize()).isEqualTo(ALL_STORAGE_CLASSES_128_K);
    }

    @Test
    void anIdIsMadeUpWhereNoneIsGiven() {
        put(rule(draft -> draft.filter(EVERYTHING)), rule(draft -> draft.filter(EVERYTHING)));

        assertThat(read().rules()).extracting(LifecycleRule::id).doesNotHaveDuplicates();
        assertThat(read().rules()).allSatisfy(rule -> assertThat(rule.id()).isNotEmpty());
    }

    @Test
    void anEmptyFilterReadsBackAsTheEmptyPrefix() {
        put(rule(draft -> draft.filter(LifecycleRuleFilter.builder().build())));

        assertThat(read().rules()).extracting(LifecycleRule::filter).containsExactly(EVERYTHING);
    }

    @Test
    @SuppressWarnings("deprecation") // the old form is the subject
    void theOldFormKeepsItsPrefix() {
        put(rule(draft -> draft.prefix("")));

        assertThat(read().rules()).singleElement().satisfies(rule -> {
            assertThat(rule.prefix()).isEmpty();
            assertThat(rule.filter()).isNull();
        });
    }

    @Test
    void everythingElseIsReadBackAsWritten() {
        var rule = rule(draft -> draft.id("all")
                .filter(filter -> filter.and(and ->
                        and.prefix("AWSLogs/").objectSizeGreaterThan(1024L).objectSizeLessThan(4096L)))
                .transitions(glacier(30))
                .noncurrentVersionExpiration(old -> old.noncurrentDays(7).newerNoncurrentVersions(3)));
        var upload = rule(draft -> draft.id("uploads")
                .filter(EVERYTHING)
                .expiration(expiration -> expiration.expiredObjectDeleteMarker(true))
                .abortIncompleteMultipartUpload(abort -> abort.daysAfterInitiation(3)));
        put(rule, upload);

        assertThat(read().rules()).containsExactly(rule, upload);
    }

    @Test
    void sizesAndTagsAreKept() {
        var large = rule(draft -> draft.id("large").filter(filter -> filter.objectSizeGreaterThan(131072L)));
        var tagged = rule(draft -> draft.id("tagged")
                .filter(filter ->
                        filter.tag(Tag.builder().key("kind").value("digest").build())));
        put(large, tagged);

        assertThat(read().rules()).containsExactly(large, tagged);
    }

    @Test
    void anIdStandsForOneRule() {
        var rule = rule(draft -> draft.id("twice").filter(EVERYTHING));

        assertThat(Refusal.of(() -> put(rule, rule))).hasToString("400 InvalidArgument");
    }

    @Test
    @SuppressWarnings("deprecation") // the old form is the subject
    void theOldAndTheNewFormDoNotMix() {
        assertThat(Refusal.of(() -> put(rule(draft -> draft.prefix("")), rule(draft -> draft.filter(EVERYTHING)))))
                .hasToString("400 InvalidRequest");
    }

    @Test
    void nothingExpiresBeforeItIsArchived() {
        assertThat(Refusal.of(() -> put(rule(draft -> draft.filter(EVERYTHING)
                        .transitions(glacier(30))
                        .expiration(expiration -> expiration.days(30))))))
                .hasToString("400 InvalidArgument");
    }

    @Test
    void aRuleDoesSomething() {
        assertThat(Refusal.of(() -> put(LifecycleRule.builder()
                        .filter(EVERYTHING)
                        .status(ExpirationStatus.ENABLED)
                        .build())))
                .hasToString("400 InvalidRequest");
    }

    private GetBucketLifecycleConfigurationResponse read() {
        return s3.getBucketLifecycleConfiguration(call -> call.bucket(bucket));
    }

    private PutBucketLifecycleConfigurationResponse putVaryingBySize() {
        return s3.putBucketLifecycleConfiguration(call -> call.bucket(bucket)
                .transitionDefaultMinimumObjectSize(VARIES_BY_STORAGE_CLASS)
                .lifecycleConfiguration(all -> all.rules(rule(draft -> draft.filter(EVERYTHING)))));
    }

    private void put(LifecycleRule... rules) {
        s3.putBucketLifecycleConfiguration(call -> call.bucket(bucket).lifecycleConfiguration(all -> all.rules(rules)));
    }

    private static LifecycleRule rule(Consumer<LifecycleRule.Builder> changes) {
        var rule = LifecycleRule.builder().status(ExpirationStatus.ENABLED).expiration(after -> after.days(365));
        changes.accept(rule);
        return rule.build();
    }

    private static Transition glacier(int days) {
        return Transition.builder()
                .days(days)
                .storageClass(TransitionStorageClass.GLACIER)
                .build();
    }
}
