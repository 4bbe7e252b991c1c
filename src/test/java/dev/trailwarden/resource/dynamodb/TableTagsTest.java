package dev.trailwarden.resource.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.trailwarden.control.Control;
import dev.trailwarden.control.Fitting;
import dev.trailwarden.control.Misfit;
import dev.trailwarden.control.Once;
import dev.trailwarden.model.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceResponse;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.Tag;
import software.amazon.awssdk.services.dynamodb.model.TagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.TagResourceResponse;

class TableTagsTest extends TableContract<Pairs> {

    private static final Pairs CRITICAL = Pairs.of(Map.of("BackupPlan", "Critical"));

    @Override
    protected Control<LiveTable, Pairs> control() {
        return new TableTags();
    }

    @Override
    protected Pairs declared() {
        return CRITICAL;
    }

    @Override
    protected Pairs drifted() {
        return Pairs.of(Map.of("BackupPlan", "none"));
    }

    @Test
    void leavesTheTagsOfOthersAlone() {
        tag("Owner", "somebody else");

        write(CRITICAL);

        assertThat(control().read(live()))
                .contains(Pairs.of(Map.of("BackupPlan", "Critical", "Owner", "somebody else")));
    }

    @Test
    void findsNothingWrongWithTheTagsOfOthers() {
        write(CRITICAL);

        tag("Owner", "somebody else");

        assertThat(isAsDeclared(control().read(live()))).isTrue();
    }

    @Test
    void readsAllPages() {
        IntStream.range(0, 25).forEach(number -> tag("tag" + number, "value"));

        assertThat(control().read(live()).orElseThrow().values()).hasSize(25);
    }

    @Test
    void writesNothingButWhatDiffers() {
        var dynamo = new OneTaggedTable(Map.of("Owner", "somebody else", "Team", "red"));

        control().write(dynamo.handle(), Pairs.of(Map.of("Owner", "somebody else", "Team", "blue", "Stage", "live")));

        assertThat(dynamo.written)
                .containsExactly(TagResourceRequest.builder()
                        .resourceArn("the-arn")
                        .tags(sdk("Stage", "live"), sdk("Team", "blue"))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws:backup", "AWS:backup", ""})
    void refusesKeysThatAwsRefuses(String key) {
        var fitting = new Fitting();

        fitting.fit(control().property().codec().shape(), tags(tree(key)));

        assertThat(fitting.misfits())
                .containsExactly(new Misfit(
                        "[0].Key",
                        "expected a tag key of 1 to 128 characters that does not begin with aws:, found '" + key + "'",
                        "write a tag key of 1 to 128 characters that does not begin with aws:"));
    }

    @Test
    void refusesAKeyGivenTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> control().property().codec().decode(tags(tree("Owner"), tree("Owner"))))
                .withMessage("'Owner' is there twice; keep one");
    }

    private void tag(String key, String value) {
        var arn = live().description().tableArn();
        Tables.DYNAMO.tagResource(request -> request.resourceArn(arn).tags(sdk(key, value)));
    }

    private static Tag sdk(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }

    private static Tree tags(Tree... tags) {
        return Tree.items(Stream.of(tags));
    }

    private static Tree tree(String key) {
        return Tree.fields().and("Key", Tree.text(key)).and("Value", Tree.text("somebody"));
    }

    /// The emulator keeps the outcome of a call, not the call.
    private static final class OneTaggedTable implements DynamoDbClient {

        private final List<TagResourceRequest> written = new ArrayList<>();
        private final Map<String, String> tags;

        OneTaggedTable(Map<String, String> tags) {
            this.tags = tags;
        }

        LiveTable handle() {
            var table = TableDescription.builder()
                    .tableStatus(TableStatus.ACTIVE)
                    .tableArn("the-arn")
                    .build();
            return new LiveTable(this, "audit", CreateTableRequest.builder(), new Once<>(() -> table));
        }

        @Override
        public ListTagsOfResourceResponse listTagsOfResource(ListTagsOfResourceRequest request) {
            return ListTagsOfResourceResponse.builder()
                    .tags(tags.entrySet().stream()
                            .map(tag -> sdk(tag.getKey(), tag.getValue()))
                            .toList())
                    .build();
        }

        @Override
        public TagResourceResponse tagResource(TagResourceRequest request) {
            written.add(request);
            return TagResourceResponse.builder().build();
        }

        @Override
        public String serviceName() {
            return DynamoDbClient.SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
