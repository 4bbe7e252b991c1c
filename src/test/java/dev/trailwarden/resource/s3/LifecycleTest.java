package dev.trailwarden.resource.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trailwarden.control.Fitting;
import dev.trailwarden.json.Json;
import dev.trailwarden.model.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.s3.model.LifecycleRule;
import software.amazon.awssdk.services.s3.model.LifecycleRuleFilter;

/// What two lifecycles have in common, and which deletes more; the tables hold rules without what all have in common.
///
/// What S3 itself takes for equal or refuses is our reading of its documentation, not seen here.
class LifecycleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"ExpirationInDays": 30} | {"ExpirationInDays": "30"}
            {"ExpirationInDays": 30} | {"ExpirationInDays": 30, "Prefix": ""}
            {"ExpirationInDays": 30} | {"ExpirationInDays": 30, "TagFilters": []}
            {"ExpirationInDays": 30, "Id": ""} | {"ExpirationInDays": 30, "Id": "made up by S3"}
            {"ExpirationDate": "2030-01-31T00:00:00Z"} | {"ExpirationDate": "2030-01-31T00:00:00.000Z"}
            {"NoncurrentVersionExpirationInDays": 7} | {"NoncurrentVersionExpiration": {"NoncurrentDays": 7}}
            {"Transition": {"StorageClass": "GLACIER", "TransitionInDays": 30}} | {"Transitions": [{"StorageClass": "GLACIER", "TransitionInDays": 30}]}
            {"Transition": {"StorageClass": "GLACIER", "TransitionInDays": 30}} | {"Transitions": [{"StorageClass": "Glacier", "TransitionInDays": 30}]}
            {"NoncurrentVersionTransition": {"StorageClass": "GLACIER", "TransitionInDays": 1}} | {"NoncurrentVersionTransitions": [{"StorageClass": "GLACIER", "TransitionInDays": 1}]}
            {"Transitions": [{"StorageClass": "GLACIER", "TransitionInDays": 90}, {"StorageClass": "STANDARD_IA", "TransitionInDays": 30}]} | {"Transitions": [{"StorageClass": "STANDARD_IA", "TransitionInDays": 30}, {"StorageClass": "GLACIER", "TransitionInDays": 90}]}
            {"ExpirationInDays": 1, "TagFilters": [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}]} | {"ExpirationInDays": 1, "TagFilters": [{"Key": "b", "Value": "2"}, {"Key": "a", "Value": "1"}]}
            {"ExpirationInDays": 1, "ObjectSizeGreaterThan": 131072} | {"ExpirationInDays": 1, "ObjectSizeGreaterThan": "131072"}
            """)
    void equalsWhatMeansTheSame(String one, String other) {
        assertThat(isAsDeclared(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"ExpirationInDays": 30} | {"ExpirationInDays": 31}
            {"ExpirationInDays": 30} | {"ExpirationInDays": 30, "Prefix": "AWSLogs/"}
            {"ExpirationInDays": 30} | {"ExpirationInDays": 30, "Status": "Disabled"}
            {"ExpirationInDays": 30} | {"ExpirationInDays": 30, "Id": "another"}
            {"ExpirationInDays": 30} | {"ExpirationInDays": 30, "ObjectSizeGreaterThan": 0}
            {"ExpirationInDays": 30} | {"ExpirationInDays": 30, "ObjectSizeLessThan": 100}
            {"ExpirationInDays": 30} | {"ExpirationInDays": 30, "TagFilters": [{"Key": "a", "Value": "1"}]}
            {"ExpirationInDays": 30} | {"ExpirationDate": "2030-01-31T00:00:00Z"}
            {"ExpirationInDays": 30} | {"ExpirationInDays": 30, "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 1}}
            {"ExpiredObjectDeleteMarker": true} | {"ExpirationInDays": 30}
            {"NoncurrentVersionExpiration": {"NoncurrentDays": 7}} | {"NoncurrentVersionExpiration": {"NoncurrentDays": 7, "NewerNoncurrentVersions": 2}}
            {"Transition": {"StorageClass": "GLACIER", "TransitionInDays": 30}} | {"Transition": {"StorageClass": "GLACIER_IR", "TransitionInDays": 30}}
            {"Transition": {"StorageClass": "GLACIER", "TransitionInDays": 30}} | {"Transition": {"StorageClass": "GLACIER", "TransitionDate": "2030-01-31T00:00:00Z"}}
            {"Transition": {"StorageClass": "GLACIER", "TransitionInDays": 30}} | {"NoncurrentVersionTransition": {"StorageClass": "GLACIER", "TransitionInDays": 30}}
            """)
    void differsFromWhatMeansSomethingElse(String one, String other) {
        assertThat(isAsDeclared(one, other)).isFalse();
        assertThat(isAsDeclared(other, one)).isFalse();
    }

    @ParameterizedTest
    @MethodSource
    void takesEveryWayToSayTheWholeBucketForOne(LifecycleRule live) {
        assertThat(LifecycleRules.spell(live)).isEqualTo(rule("{\"Id\": \"all\", \"ExpirationInDays\": 1}"));
    }

    @SuppressWarnings("deprecation") // old rules have a prefix of their own
    static Stream<LifecycleRule> takesEveryWayToSayTheWholeBucketForOne() {
        var rule = LifecycleRule.builder().id("all").status("Enabled").expiration(after -> after.days(1));
        return Stream.of(
                rule.copy().build(),
                rule.copy().prefix("").build(),
                rule.copy().filter(LifecycleRuleFilter.builder().build()).build(),
                rule.copy().filter(LifecycleRuleFilter.fromPrefix("")).build());
    }

    @Test
    @SuppressWarnings("deprecation") // old rules have a prefix of their own
    void readsThePrefixOfAnOldRule() {
        var old = LifecycleRule.builder()
                .id("old")
                .status("Enabled")
                .prefix("AWSLogs/")
                .expiration(after -> after.days(1))
                .build();

        assertThat(LifecycleRules.spell(old))
                .isEqualTo(rule("{\"Id\": \"old\", \"Prefix\": \"AWSLogs/\", \"ExpirationInDays\": 1}"));
    }

    @Test
    void isFreeOfOrder() {
        var one = rule("{\"Id\": \"one\", \"ExpirationInDays\": 1}");
        var two = rule("{\"Id\": \"two\", \"ExpirationInDays\": 2}");

        assertThat(lifecycle(one, two)).isEqualTo(lifecycle(two, one));
    }

    @Test
    void takesForeignRulesForDrift() {
        var ours = rule("{\"Id\": \"ours\", \"ExpirationInDays\": 1}");
        var theirs = rule("{\"Id\": \"theirs\", \"ExpirationInDays\": 1}");

        assertThat(isAsDeclared(lifecycle(ours), lifecycle(ours, theirs))).isFalse();
    }

    @Test
    void givesAnIdToOneRuleOnly() {
        var unnamed = rule("{\"Id\": \"\", \"ExpirationInDays\": 1}");
        var named = rule("{\"Id\": \"x\", \"ExpirationInDays\": 1}");

        assertThat(isAsDeclared(lifecycle(unnamed, named), lifecycle(named))).isFalse();
    }

    @Test
    void takesTheSizeFromTheLiveOneWhereItSaysNothing() {
        var live = new Lifecycle(List.of(), Optional.of("varies_by_storage_class"));

        assertThat(Lifecycle.NONE.complete(live)).isEqualTo(live);
    }

    @Test
    void takesAnUnknownSizeAloneForNoDifference() {
        var rule = rule("{\"ExpirationInDays\": 1}");
        var other = rule("{\"ExpirationInDays\": 2}");
        var declared = new Lifecycle(List.of(rule), Optional.of("varies_by_storage_class"));

        assertThat(isAsDeclared(declared, lifecycle(rule))).isTrue();
        assertThat(declared.complete(lifecycle(other))).isEqualTo(declared);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"ExpirationInDays": 30} | {"ExpirationInDays": 29}
            {"ExpirationInDays": 30} | {"ExpirationDate": "2099-01-01T00:00:00Z"}
            {"ExpirationInDays": 30, "Status": "Disabled"} | {"ExpirationInDays": 30}
            {"ExpirationInDays": 30, "Prefix": "AWSLogs/"} | {"ExpirationInDays": 30}
            {"ExpirationInDays": 30, "Prefix": "AWSLogs/"} | {"ExpirationInDays": 30, "Prefix": "AWS"}
            {"ExpirationInDays": 30, "TagFilters": [{"Key": "a", "Value": "1"}]} | {"ExpirationInDays": 30}
            {"ExpirationInDays": 30, "ObjectSizeGreaterThan": 1} | {"ExpirationInDays": 30, "ObjectSizeGreaterThan": 0}
            {"ExpirationInDays": 30, "ObjectSizeLessThan": 9} | {"ExpirationInDays": 30}
            {"ExpirationDate": "2030-01-31T00:00:00Z"} | {"ExpirationDate": "2030-01-30T00:00:00Z"}
            {"NoncurrentVersionExpirationInDays": 7} | {"NoncurrentVersionExpirationInDays": 6}
            {"NoncurrentVersionExpirationInDays": 7} | {"NoncurrentVersionExpirationInDays": 7, "ExpirationInDays": 900}
            {"NoncurrentVersionExpiration": {"NoncurrentDays": 7, "NewerNoncurrentVersions": 2}} | {"NoncurrentVersionExpiration": {"NoncurrentDays": 7}}
            {"Transition": {"StorageClass": "GLACIER", "TransitionInDays": 30}} | {"ExpirationInDays": 900}
            """)
    void deletesMoreWhereSomethingExpiresThatDidNotOrNotSoSoon(String live, String declared) {
        assertThat(lifecycle(rule(declared)).deletesMoreThan(lifecycle(rule(live))))
                .isTrue();
        assertThat(lifecycle(rule(declared)).deletesMoreThan(Lifecycle.NONE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"ExpirationInDays": 30} | {"ExpirationInDays": 30}
            {"ExpirationInDays": 30} | {"ExpirationInDays": 30, "Id": "renamed"}
            {"ExpirationInDays": 30} | {"ExpirationInDays": 31}
            {"ExpirationInDays": 30} | {"ExpirationInDays": 30, "Prefix": "AWSLogs/"}
            {"ExpirationInDays": 30} | {"ExpirationInDays": 30, "ObjectSizeLessThan": 9}
            {"ExpirationInDays": 30} | {"ExpirationInDays": 1, "Status": "Disabled"}
            {"ExpirationInDays": 30} | {"Transition": {"StorageClass": "GLACIER", "TransitionInDays": 1}}
            {"ExpirationInDays": 30} | {"AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 1}}
            {"ExpirationInDays": 30} | {"ExpiredObjectDeleteMarker": true}
            {"ExpirationDate": "2030-01-31T00:00:00Z"} | {"ExpirationDate": "2030-02-01T00:00:00Z"}
            {"NoncurrentVersionExpirationInDays": 7} | {"NoncurrentVersionExpiration": {"NoncurrentDays": 7, "NewerNoncurrentVersions": 2}}
            """)
    void deletesNoMoreWhereEverythingLivesAsLong(String live, String declared) {
        assertThat(lifecycle(rule(declared)).deletesMoreThan(lifecycle(rule(live))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {} | a rule without an action; say what expires, moves or is aborted, and when
            {"ExpiredObjectDeleteMarker": false} | a rule without an action; say what expires, moves or is aborted, and when
            {"ExpirationInDays": 1, "ExpirationDate": "2030-01-31T00:00:00Z"} | ExpirationInDays and ExpirationDate exclude each other; keep one
            {"ExpirationDate": "2030-02-30T00:00:00Z"} | there is no day 2030-02-30T00:00:00Z
            {"NoncurrentVersionExpirationInDays": 7, "NoncurrentVersionExpiration": {"NoncurrentDays": 7}} | NoncurrentVersionExpiration and NoncurrentVersionExpirationInDays exclude each other; keep one
            {"Transition": {"StorageClass": "GLACIER"}} | a transition says when: add TransitionInDays or TransitionDate
            {"ExpirationInDays": 1, "TagFilters": [{"Key": "a", "Value": "1"}, {"Key": "a", "Value": "2"}]} | TagFilters of one Key, 1 and 2, can never both match; keep one
            """)
    void refusesWhatS3WouldRefuse(String rule, String message) {
        assertThatThrownBy(() -> rule(rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesTwinsAndNothingAtAll() {
        assertThatThrownBy(() -> decode("{\"Rules\": []}"))
                .hasMessage("Rules is empty, which S3 refuses; leave LifecycleConfiguration out");
        assertThatThrownBy(() -> decode("""
                {"Rules": [{"Id": "a", "Status": "Enabled", "ExpirationInDays": 1},
                           {"Id": "a", "Status": "Enabled", "ExpirationInDays": 2}]}
                """)).hasMessage("two rules have the Id a; give each its own");
    }

    private static boolean isAsDeclared(String declared, String live) {
        return isAsDeclared(lifecycle(rule(declared)), lifecycle(rule(live)));
    }

    private static boolean isAsDeclared(Lifecycle declared, Lifecycle live) {
        return declared.complete(live).equals(live);
    }

    private static Lifecycle lifecycle(Tree.Fields... rules) {
        return new Lifecycle(List.of(rules), Optional.empty());
    }

    private static Tree.Fields rule(String text) {
        var rule = new LinkedHashMap<String, Tree>();
        rule.put("Id", Tree.text("r"));
        rule.put("Status", Tree.text("Enabled"));
        rule.putAll(((Tree.Fields) Json.parse(text)).values());
        var lifecycle = Tree.fields().and("Rules", new Tree.Items(List.of(Tree.fields(rule))));
        return Lifecycle.CODEC.decode(fit(lifecycle)).rules().getFirst();
    }

    private static Lifecycle decode(String text) {
        return Lifecycle.CODEC.decode(fit(Json.parse(text)));
    }

    private static Tree fit(Tree tree) {
        var fitting = new Fitting();
        var fitted = fitting.fit(Lifecycle.CODEC.shape(), tree);
        assertThat(fitting.misfits()).isEmpty();
        return fitted;
    }
}
