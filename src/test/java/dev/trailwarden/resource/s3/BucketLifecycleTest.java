package dev.trailwarden.resource.s3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.control.Control;
import dev.trailwarden.control.Differences;
import dev.trailwarden.json.Json;
import dev.trailwarden.model.Change;
import dev.trailwarden.model.Tree;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.GetBucketLifecycleConfigurationResponse;

class BucketLifecycleTest extends BucketContract<Lifecycle> {

    private static final String VARIES = "varies_by_storage_class";

    @Override
    protected Control<LiveBucket, Lifecycle> control() {
        return new BucketLifecycle();
    }

    /// Every field there is, and one rule without an id.
    @Override
    protected Lifecycle declared() {
        return lifecycle("""
                {"Rules": [
                  {"Id": "everything", "Status": "Enabled", "Prefix": "AWSLogs/",
                   "TagFilters": [{"Key": "kind", "Value": "log"}],
                   "ObjectSizeGreaterThan": "131072", "ObjectSizeLessThan": "1073741824",
                   "Transitions": [{"StorageClass": "GLACIER", "TransitionInDays": 90}],
                   "ExpirationInDays": 3650,
                   "NoncurrentVersionTransitions": [
                     {"StorageClass": "GLACIER", "TransitionInDays": 1, "NewerNoncurrentVersions": 2}],
                   "NoncurrentVersionExpiration": {"NoncurrentDays": 365, "NewerNoncurrentVersions": 2}},
                  {"Id": "dates", "Status": "Disabled", "ObjectSizeGreaterThan": "1",
                   "Transition": {"StorageClass": "DEEP_ARCHIVE", "TransitionDate": "2030-01-31T00:00:00Z"},
                   "ExpirationDate": "2040-01-31T00:00:00Z"},
                  {"Id": "tagged", "Status": "Enabled", "TagFilters": [{"Key": "kind", "Value": "scrap"}],
                   "ExpirationInDays": 1},
                  {"Id": "markers", "Status": "Enabled", "ExpiredObjectDeleteMarker": true},
                  {"Status": "Enabled", "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7}}],
                 "TransitionDefaultMinimumObjectSize": "varies_by_storage_class"}
                """);
    }

    @Override
    protected Lifecycle drifted() {
        return expiration(30);
    }

    @Test
    void hasNoRulesWhereNothingWasEverConfigured() {
        assertThat(control().read(live())).contains(Lifecycle.NONE);
    }

    @Test
    void keepsTheMinimumSizeThatTheTemplateLeavesOpen() {
        write(new Lifecycle(expiration(30).rules(), Optional.of(VARIES)));

        write(expiration(31));

        assertThat(answer().transitionDefaultMinimumObjectSizeAsString()).isEqualTo(VARIES);
    }

    @Test
    void writesADeclaredMinimumSize() {
        write(new Lifecycle(expiration(30).rules(), Optional.of(VARIES)));

        assertThat(control().read(live()).flatMap(Lifecycle::minimumSize)).contains(VARIES);
    }

    @Test
    void inventsNoMinimumSize() {
        write(expiration(30));

        assertThat(answer().transitionDefaultMinimumObjectSizeAsString()).isEqualTo("all_storage_classes_128K");
    }

    @Test
    void showsADifferenceByRule() {
        var live = new Lifecycle(expiration(30).rules(), Optional.empty());

        assertThat(Differences.between(
                        Lifecycle.CODEC.shape(),
                        Lifecycle.CODEC.encode(expiration(31)),
                        Optional.of(Lifecycle.CODEC.encode(live))))
                .isEqualTo(List.of(new Change(
                        "Rules[logs].ExpirationInDays", Optional.of(Tree.whole(31)), Optional.of(Tree.whole(30)))));
    }

    @Test
    void asksBeforeTheFirstExpiration() {
        assertThat(control().weakens(control().read(live()).orElseThrow(), expiration(3650)))
                .isTrue();
    }

    private GetBucketLifecycleConfigurationResponse answer() {
        return live().s3().getBucketLifecycleConfiguration(request -> request.bucket(name));
    }

    private static Lifecycle expiration(int days) {
        return lifecycle("""
                {"Rules": [{"Id": "logs", "Status": "Enabled", "ExpirationInDays": %d}]}
                """.formatted(days));
    }

    private static Lifecycle lifecycle(String text) {
        return Lifecycle.CODEC.decode(Json.parse(text));
    }
}
