package dev.trailwarden.resource.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trailwarden.control.Fitting;
import dev.trailwarden.control.Misfit;
import dev.trailwarden.json.Json;
import dev.trailwarden.model.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What two policies mean; the tables hold what sets a statement apart from one that lets everybody get objects.
///
/// Which spellings AWS itself takes for one another is our reading of its documentation, not seen here.
class PolicyTest {

    private static final String EVERYBODY = """
            {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::logs/*"}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"Action": "s3:GetObject"} | {"Action": ["s3:GetObject"]}
            {"Action": "s3:GetObject"} | {"Action": "S3:getobject"}
            {"Action": ["s3:GetObject", "s3:GetObject"]} | {"Action": "s3:GetObject"}
            {"Action": ["s3:GetObject", "s3:PutObject"]} | {"Action": ["s3:putObject", "s3:getObject"]}
            {"Resource": "arn:aws:s3:::logs/*"} | {"Resource": ["arn:aws:s3:::logs/*"]}
            {"Resource": ["arn:aws:s3:::logs", "arn:aws:s3:::logs/*"]} | {"Resource": ["arn:aws:s3:::logs/*", "arn:aws:s3:::logs"]}
            {"Principal": "*"} | {"Principal": {"AWS": "*"}}
            {"Principal": {"AWS": "*"}} | {"Principal": {"AWS": ["*"]}}
            {"Principal": {"AWS": "111122223333"}} | {"Principal": {"AWS": "arn:aws:iam::111122223333:root"}}
            {"Principal": {"AWS": ["111122223333", "arn:aws:iam::111122223333:root"]}} | {"Principal": {"AWS": "111122223333"}}
            {"Principal": {"Service": "cloudtrail.amazonaws.com", "AWS": "1"}} | {"Principal": {"AWS": ["1"], "Service": ["cloudtrail.amazonaws.com"]}}
            {"Condition": {"StringEquals": {"aws:SourceArn": "a"}}} | {"Condition": {"StringEquals": {"AWS:sourcearn": ["a"]}}}
            {"Condition": {"StringEquals": {"a:b": ["1", "2"]}}} | {"Condition": {"StringEquals": {"a:b": ["2", "1"]}}}
            {"Condition": {"Bool": {"aws:SecureTransport": false}}} | {"Condition": {"Bool": {"aws:SecureTransport": "false"}}}
            {"Condition": {"NumericLessThan": {"s3:max-keys": 10}}} | {"Condition": {"NumericLessThan": {"s3:max-keys": "10"}}}
            {"Sid": "", "Action": "s3:GetObject"} | {"Action": "s3:GetObject"}
            {"Action": "s3:GetObject"} | {"Sid": "TheirName"}
            """)
    void takesSpellingsForOneAnother(String declared, String live) {
        assertThat(isAsDeclared(declared, live)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"Effect": "Allow"} | {"Effect": "Deny"}
            {"Action": "s3:GetObject"} | {"Action": "s3:GetObjectAcl"}
            {"Action": "s3:GetObject"} | {"Action": "s3:*"}
            {"Action": "s3:GetObject"} | {"Action": ["s3:GetObject", "s3:PutObject"]}
            {"Resource": "arn:aws:s3:::logs/a"} | {"Resource": "arn:aws:s3:::logs/A"}
            {"Resource": "arn:aws:s3:::logs/*"} | {"Resource": "arn:aws:s3:::logs"}
            {"Principal": "*"} | {"Principal": {"Service": "*"}}
            {"Principal": {"AWS": "111122223333"}} | {"Principal": {"AWS": "arn:aws:iam::111122223333:user/root"}}
            {"Principal": {"AWS": "111122223333"}} | {"Principal": {"AWS": "444455556666"}}
            {"Principal": {"AWS": "111122223333"}} | {"Principal": {"AWS": "x-arn:aws:iam::111122223333:root"}}
            {"Principal": {"AWS": "arn:aws:iam::111122223333:role/gone"}} | {"Principal": {"AWS": "AROAEXAMPLE"}}
            {"Condition": {"StringEquals": {"aws:SourceArn": "a"}}} | {"Condition": {"StringEquals": {"aws:SourceArn": "A"}}}
            {"Condition": {"StringEquals": {"aws:SourceArn": "a"}}} | {"Condition": {"StringLike": {"aws:SourceArn": "a"}}}
            {"Condition": {"StringEquals": {"aws:SourceArn": "a"}}} | {"Condition": {"StringEquals": {"aws:SourceAccount": "a"}}}
            {"Condition": {"StringEquals": {"aws:SourceArn": "a"}}} | {"Action": "s3:GetObject"}
            {"Sid": "Mine"} | {"Sid": "Theirs"}
            {"Sid": "Mine"} | {"Action": "s3:GetObject"}
            """)
    void tellsMeaningsApart(String declared, String live) {
        assertThat(isAsDeclared(declared, live)).isFalse();
    }

    @Test
    void takesTheOppositesForElementsOfTheirOwn() {
        var statement = """
                {"Effect": "Deny", "NotPrincipal": {"AWS": "111122223333"}, "NotAction": "%s", "NotResource": "arn:aws:s3:::logs"}
                """;
        var declared = policy(statement.formatted("s3:GetObject"));

        assertThat(isAsDeclared(declared, policy(statement.formatted("S3:GETOBJECT"))))
                .isTrue();
        assertThat(isAsDeclared(declared, policy(statement.formatted("s3:PutObject"))))
                .isFalse();
        assertThat(isAsDeclared(declared, policy(EVERYBODY))).isFalse();
    }

    @Test
    void isFreeOfOrderAndDuplicates() {
        var one = statement("{\"Sid\": \"one\"}");
        var two = statement("{\"Sid\": \"two\"}");

        assertThat(policy(one, two, one)).isEqualTo(policy(two, one));
    }

    @Test
    void takesForeignStatementsForDrift() {
        assertThat(isAsDeclared(policy(EVERYBODY), policy(EVERYBODY, statement("{\"Effect\": \"Deny\"}"))))
                .isFalse();
    }

    @Test
    void readsADocumentWithoutVersionInTheLanguageOf2008ButNeverMeansIt() {
        var silent = Tree.fields().and("Statement", Json.parse(EVERYBODY));

        assertThat(Policy.live(silent).version()).isEqualTo("2008-10-17");
        assertThat(Policy.declared(silent).version()).isEqualTo("2012-10-17");
        assertThat(isAsDeclared(Policy.declared(silent), Policy.live(silent))).isFalse();
    }

    @Test
    void comparesTheIdOnlyWhereItIsDeclared() {
        var silent = policy(EVERYBODY);
        var named = Policy.declared(((Tree.Fields) silent.document()).and("Id", Tree.text("mine")));

        assertThat(isAsDeclared(silent, named)).isTrue();
        assertThat(isAsDeclared(named, silent)).isFalse();
    }

    @Test
    void writesTheTemplatesOwnSpelling() {
        assertThat(Json.print(
                        policy(statement("{\"Action\": \"s3:GETObject\"}")).document()))
                .isEqualTo(
                        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":[\"*\"]},"
                                + "\"Action\":[\"s3:GETObject\"],\"Resource\":[\"arn:aws:s3:::logs/*\"]}]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"Action": []} | Action must be a string or a list of strings
            {"Action": {"s3": "GetObject"}} | Action must be a string or a list of strings
            {"NotAction": "s3:PutObject"} | has both Action and NotAction; keep one
            {"Resource": [["arn:aws:s3:::logs"]]} | Resource must be a string or a list of strings
            {"Principal": "111122223333"} | Principal must be "*" or an object of AWS, Service, Federated or CanonicalUser
            {"Principal": {"Aws": "*"}} | Principal must be "*" or an object of AWS, Service, Federated or CanonicalUser
            {"Principal": {"AWS": true}} | Principal.AWS must be a string or a list of strings
            {"Condition": "aws:SourceArn"} | Condition must have the form {operator: {key: value or list of values}}
            {"Condition": {"StringEquals": "x"}} | Condition must have the form {operator: {key: value or list of values}}
            """)
    void refusesWhatAwsWouldCallMalformed(String statement, String message) {
        assertThatThrownBy(() -> PolicyGrammar.CODEC.decode(document(statement(statement))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Statement[0]: " + message);
    }

    @Test
    void refusesADocumentWithoutStatementsOrElements() {
        assertThatThrownBy(() -> PolicyGrammar.CODEC.decode(document()))
                .hasMessage("Statement is empty; a policy has at least one");
        assertThatThrownBy(() -> PolicyGrammar.CODEC.decode(document("{\"Effect\": \"Deny\"}")))
                .hasMessage("Statement[0]: has neither Action nor NotAction; add one");
    }

    @Test
    void refusesUnknownElementsAndEffects() {
        var fitting = new Fitting();
        fitting.fit(PolicyGrammar.CODEC.shape(), document(statement("{\"Effect\": \"allow\", \"Resources\": \"x\"}")));
        fitting.fit(PolicyGrammar.CODEC.shape(), Tree.fields());

        assertThat(fitting.misfits())
                .containsExactly(
                        new Misfit(
                                "Statement[0].Effect",
                                "expected one of Allow, Deny, found 'allow'",
                                "write one of Allow, Deny"),
                        new Misfit(
                                "Statement[0].Resources", "unknown property 'Resources'", "did you mean 'Resource'?"),
                        new Misfit(
                                "",
                                "'Statement' is missing",
                                "add Statement: a list, each item an object with Effect"));
    }

    private static boolean isAsDeclared(String declared, String live) {
        return isAsDeclared(policy(statement(declared)), policy(statement(live)));
    }

    private static boolean isAsDeclared(Policy declared, Policy live) {
        return declared.complete(live).equals(live);
    }

    private static String statement(String difference) {
        var statement = new LinkedHashMap<>(((Tree.Fields) Json.parse(EVERYBODY)).values());
        statement.putAll(((Tree.Fields) Json.parse(difference)).values());
        return Json.print(Tree.fields(statement));
    }

    private static Policy policy(String... statements) {
        return PolicyGrammar.CODEC.decode(document(statements));
    }

    private static Tree document(String... statements) {
        return Tree.fields()
                .and("Statement", Tree.items(List.of(statements).stream().map(Json::parse)));
    }
}
