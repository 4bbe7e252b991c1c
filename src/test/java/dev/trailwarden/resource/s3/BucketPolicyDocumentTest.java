package dev.trailwarden.resource.s3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.aws.AwsFailures;
import dev.trailwarden.control.Control;
import dev.trailwarden.control.Differences;
import dev.trailwarden.json.Json;
import dev.trailwarden.model.Change;
import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Tree;
import dev.trailwarden.testing.ControlContract;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.S3Exception;

class BucketPolicyDocumentTest extends ControlContract<LivePolicy, Policy> {

    private String name = "";

    @Override
    protected Control<LivePolicy, Policy> control() {
        return new BucketPolicyDocument();
    }

    @Override
    protected LivePolicy live() {
        return Buckets.openPolicy(name);
    }

    @Override
    protected void create() {
        name = Buckets.create();
        var policy = live();
        control().contribute(policy, policy("s3:GetBucketAcl"));
        BucketPolicy.TYPE.create(policy);
    }

    @Override
    protected Policy declared() {
        return policy("s3:GetBucketAcl", "s3:GetBucketLocation");
    }

    @Override
    protected Policy drifted() {
        return policy("s3:*");
    }

    @Test
    void isMadeWithWhatThePropertyContributes() {
        assertThat(control().read(live())).contains(policy("s3:GetBucketAcl"));
    }

    @Test
    void isAbsentWhereTheBucketHasNone() {
        var policy = Buckets.openPolicy(Buckets.create());

        assertThat(refusal(() -> control().read(policy)))
                .isEqualTo(refusal(() -> BucketPolicy.TYPE.fingerprint(policy)))
                .isEqualTo(Failure.Kind.ABSENT);
    }

    @Test
    void isAbsentWhereTheBucketIs() {
        assertThat(refusal(() -> control().read(Buckets.openPolicy("no-such-bucket"))))
                .isEqualTo(Failure.Kind.ABSENT);
    }

    @Test
    void asksOnceForValueAndExistence() {
        var policy = live();

        control().read(policy);
        BucketPolicy.TYPE.fingerprint(policy);

        assertThat(Buckets.calls()).containsOnlyOnce("GetBucketPolicy");
    }

    @Test
    void leavesTheSpellingOfWhatMeansTheSameAlone() {
        write(policy("S3:GETBUCKETACL"));

        assertThat(control().read(live())).contains(policy("s3:GetBucketAcl"));
    }

    @Test
    void showsADifferenceByStatementAndForeignOnesInFull() {
        var foreign = statement("Theirs", "s3:PutObject");
        var live = document(statement("Ours", "s3:*"), foreign);
        var declared = document(statement("Ours", "s3:GetBucketAcl"));

        assertThat(Differences.between(PolicyGrammar.CODEC.shape(), encoded(declared), Optional.of(encoded(live))))
                .isEqualTo(List.of(
                        new Change(
                                "Statement[Ours].Action[0]",
                                Optional.of(Tree.text("s3:GetBucketAcl")),
                                Optional.of(Tree.text("s3:*"))),
                        new Change("Statement[Theirs]", Optional.empty(), Optional.of(Statements.normalise(foreign)))));
    }

    private static Failure.Kind refusal(Runnable call) {
        try {
            call.run();
        } catch (S3Exception refused) {
            return new AwsFailures().classify(refused).kind();
        }
        throw new AssertionError("not refused");
    }

    private Policy policy(String... actions) {
        return PolicyGrammar.CODEC.decode(document(statement("Ours", actions)));
    }

    private static Tree encoded(Tree document) {
        return PolicyGrammar.CODEC.encode(PolicyGrammar.CODEC.decode(document));
    }

    private static Tree document(Tree.Fields... statements) {
        return Tree.fields().and("Statement", new Tree.Items(List.of(statements)));
    }

    private Tree.Fields statement(String sid, String... actions) {
        return ((Tree.Fields) Json.parse("""
                        {"Sid": "%s", "Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
                         "Resource": "arn:aws:s3:::%s"}
                        """.formatted(sid, name))).and("Action", list(actions));
    }

    private static Tree list(String... texts) {
        return Tree.items(List.of(texts).stream().map(Tree::text));
    }
}
