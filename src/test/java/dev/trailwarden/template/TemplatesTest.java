package dev.trailwarden.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.trailwarden.control.Catalog;
import dev.trailwarden.model.Declaration;
import dev.trailwarden.model.Location;
import dev.trailwarden.model.Position;
import dev.trailwarden.model.Problem;
import dev.trailwarden.model.ResourceId;
import dev.trailwarden.model.Tree;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {

    private static final Location HERE = new Location("123456789012", "eu-central-1");

    private static final String NAMED = """
            Parameters:
              BucketName: {Type: String, Default: logs, MaxLength: 20}
            Resources:
              LogBucket:
                Type: AWS::S3::Bucket
                Properties:
                  BucketName: !Ref BucketName
            """;

    private static final String PLACED = """
            Resources:
              Policy:
                Type: AWS::S3::BucketPolicy
                Properties:
                  Bucket: logs
                  PolicyDocument: !Sub ${AWS::Partition} ${AWS::Region} ${AWS::AccountId} ${AWS::URLSuffix}
            """;

    private final Templates templates = new Templates(FixtureCatalog.catalog());

    @TempDir
    private Path directory = Path.of("");

    @Test
    void takesTheValueThatIsGivenBeforeTheDefault() throws IOException {
        assertThat(templates.read(template(NAMED), Map.of("BucketName", "other-logs"), HERE))
                .containsExactly(new Declaration(
                        new ResourceId("LogBucket", "AWS::S3::Bucket", "other-logs"), Map.of(), Set.of()));
    }

    @Test
    void takesANameInAnyCaseForTheEnvironmentKnowsNone() throws IOException {
        assertThat(templates.read(template(NAMED), Map.of("bucketname", "other-logs"), HERE))
                .extracting(declaration -> declaration.resource().name())
                .containsExactly("other-logs");
    }

    @Test
    void takesTheExactNameBeforeOneInAnotherCase() throws IOException {
        var template = template(NAMED);

        assertThat(problems(template, Map.of("bucketname", "other-logs", "BucketName", "logs")))
                .extracting(Problem::message)
                .containsExactly("the template has no parameter 'bucketname', yet a value for it is given");
    }

    @Test
    void refusesAGivenValueWhereTheParameterIsDeclared() throws IOException {
        var template = template(NAMED);

        assertThat(problems(template, Map.of("BucketName", "an-all-too-long-name-of-logs")))
                .containsExactly(new Problem(
                        new Position(template.toString(), 2, 3),
                        "parameter 'BucketName': 'an-all-too-long-name-of-logs' is longer than 20",
                        "give another value"));
    }

    @Test
    void refusesAValueForAParameterThatIsNotDeclared() throws IOException {
        var template = template(NAMED);

        assertThat(problems(template, Map.of("BucketNam", "logs")))
                .containsExactly(new Problem(
                        new Position(template.toString(), 1, 1),
                        "the template has no parameter 'BucketNam', yet a value for it is given",
                        "did you mean 'BucketName'?"));
    }

    @Test
    void refusesAnyValueWhereNoParametersAreDeclared() throws IOException {
        var template = template(PLACED);

        assertThat(problems(template, Map.of("BucketName", "logs")))
                .containsExactly(new Problem(
                        new Position(template.toString(), 1, 1),
                        "the template has no parameter 'BucketName', yet a value for it is given",
                        "do not give it"));
    }

    @ParameterizedTest
    @CsvSource({
        "eu-central-1, aws eu-central-1 123456789012 amazonaws.com",
        "cn-north-1, aws-cn cn-north-1 123456789012 amazonaws.com.cn",
        "us-gov-west-1, aws-us-gov us-gov-west-1 123456789012 amazonaws.com",
        "eusc-de-east-1, aws-eusc eusc-de-east-1 123456789012 amazonaws.eu"
    })
    void knowsWhereItIs(String region, String expected) throws IOException {
        var declarations = templates.read(template(PLACED), Map.of(), new Location("123456789012", region));

        assertThat(declarations.getFirst().property("PolicyDocument")).contains(Tree.text(expected));
    }

    @Test
    void tellsFlagsAndNumbersFromTexts() throws IOException {
        var template = template("""
                Resources:
                  Policy:
                    Type: AWS::S3::BucketPolicy
                    Properties:
                      Bucket: logs
                      PolicyDocument: [on, "on", 1.50, "1.50", 0777, 2012-10-17, !Sub "7", !Join ["", [7]]]
                """);

        var document = templates.read(template, Map.of(), HERE).getFirst().property("PolicyDocument");

        assertThat(document)
                .contains(Tree.items(Stream.of(
                        Tree.flag(true),
                        Tree.text("on"),
                        new Tree.Decimal(new BigDecimal("1.5")),
                        Tree.text("1.50"),
                        Tree.text("0777"),
                        Tree.text("2012-10-17"),
                        Tree.text("7"),
                        Tree.text("7"))));
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        var nowhere = directory.resolve("nowhere.yaml");

        assertThat(problems(nowhere, Map.of()))
                .containsExactly(new Problem(
                        new Position(nowhere.toString(), 1, 1),
                        "no such file",
                        "give the path of a CloudFormation template"));
    }

    @Test
    void saysThatTheFileIsNotText() throws IOException {
        var file = Files.write(directory.resolve("latin.yaml"), "Description: ä".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems(file, Map.of()))
                .extracting(Problem::message)
                .containsExactly("the file is not text in UTF-8");
    }

    @Test
    void saysThatTheFileCannotBeRead() {
        assertThat(problems(directory, Map.of()))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .startsWith("cannot be read: ");
    }

    @Test
    void saysThatTheFileHasUnprintableCharacters() throws IOException {
        assertThat(problems(template("Description: \u0000"), Map.of()))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .startsWith("neither YAML nor JSON: ");
    }

    @Test
    void printsEveryProblemOnALineOfItsOwn() throws IOException {
        var template = template("Rules: {}\nMappings: {}\n");

        assertThatExceptionOfType(InvalidTemplate.class)
                .isThrownBy(() -> templates.read(template, Map.of(), HERE))
                .withMessage("""
                        %1$s:1:1: Rules is not supported; use AllowedValues or AllowedPattern of a parameter
                        %1$s:1:1: there is no section Resources; declare the resources to be watched
                        %1$s:2:1: Mappings is not supported; use parameters""", template);
    }

    @Test
    void readsTheExampleThatComesWithTheProgram() {
        var declarations = templates.read(Path.of("src/main/resources/examples/audit-trail.yaml"), Map.of(), HERE);

        assertThat(declarations)
                .extracting(Declaration::resource)
                .containsExactly(
                        new ResourceId("LogBucket", "AWS::S3::Bucket", "trailwarden-demo-logs"),
                        new ResourceId("LogBucketPolicy", "AWS::S3::BucketPolicy", "trailwarden-demo-logs"),
                        new ResourceId("AuditTable", "AWS::DynamoDB::Table", "trailwarden-demo"),
                        new ResourceId("AuditTrail", "AWS::CloudTrail::Trail", "trailwarden-demo-trail"));
        assertThat(declarations.getLast().needs())
                .containsExactlyInAnyOrder("LogBucket", "LogBucketPolicy", "AuditTable");
        assertThat(declarations.get(1).properties().toString())
                .contains("arn:aws:cloudtrail:eu-central-1:123456789012:trail/trailwarden-demo-trail");
    }

    @Test
    void refusesEveryTypeWhereTheCatalogueIsEmpty() throws IOException {
        var template = template(PLACED);

        assertThatExceptionOfType(InvalidTemplate.class)
                .isThrownBy(() -> new Templates(new Catalog(List.of())).read(template, Map.of(), HERE))
                .withMessageContaining("unknown resource type 'AWS::S3::BucketPolicy'");
    }

    private Path template(String text) throws IOException {
        return Files.writeString(directory.resolve("template.yaml"), text);
    }

    private List<Problem> problems(Path template, Map<String, String> parameters) {
        try {
            templates.read(template, parameters, HERE);
            return List.of();
        } catch (InvalidTemplate invalid) {
            return invalid.problems();
        }
    }
}
