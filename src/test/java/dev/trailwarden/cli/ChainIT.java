package dev.trailwarden.cli;

import static dev.trailwarden.testing.Aws.aws;
import static dev.trailwarden.testing.Golden.assertSays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.testing.Example;
import dev.trailwarden.testing.Program;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cloudtrail.model.Trail;
import software.amazon.awssdk.services.s3.model.Bucket;

/// `plan`, `apply` and `check` of the example, as a person runs them.
class ChainIT {

    private final Example example = Example.named("chain");

    @TempDir
    Path state;

    private Program program = new Program(Map.of());

    @BeforeEach
    void configure() {
        program = Program.at(state);
    }

    @Test
    void planShowsTheWholeChainAndWritesNothing() {
        assertSays("plan-from-nothing.txt", example, program.run(example.words("plan")));

        assertThat(aws().s3().listBuckets().buckets()).extracting(Bucket::name).doesNotContain(example.name());
        assertThat(aws().dynamoDb().listTables().tableNames()).doesNotContain(example.name());
        assertThat(aws().cloudTrail().describeTrails().trailList())
                .extracting(Trail::name)
                .doesNotContain(example.name());
        assertThat(state).isEmptyDirectory();
    }

    @Test
    void applyBuildsTheChainAndLeavesNothingToDo() {
        assertSays("apply-from-nothing.txt", example, program.run(example.words("apply")));
        assertSays("check-compliant.txt", example, program.run(example.words("check")));
        assertSays("plan-compliant.txt", example, program.run(example.words("plan")));
    }

    @Test
    void showsWhatWasTamperedWithAndPutsItRight() {
        example.build(program);
        aws().s3()
                .putPublicAccessBlock(call -> call.bucket(example.name())
                        .publicAccessBlockConfiguration(block -> block.blockPublicAcls(true)
                                .blockPublicPolicy(false)
                                .ignorePublicAcls(true)
                                .restrictPublicBuckets(true)));

        assertSays("plan-tampered.txt", example, program.run(example.words("plan")));
        assertSays("check-tampered.txt", example, program.run(example.words("check")));
        assertSays("apply-tampered.txt", example, program.run(example.words("apply")));

        assertThat(aws().s3()
                        .getPublicAccessBlock(call -> call.bucket(example.name()))
                        .publicAccessBlockConfiguration()
                        .blockPublicPolicy())
                .isTrue();
    }
}
