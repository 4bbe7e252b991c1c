package dev.trailwarden.resource.s3;

import dev.trailwarden.control.Codec;
import dev.trailwarden.control.Control;
import dev.trailwarden.control.Property;
import dev.trailwarden.control.Severity;
import dev.trailwarden.control.Shape;
import dev.trailwarden.model.Tree;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.s3.model.PublicAccessBlockConfiguration;

/// `PublicAccessBlockConfiguration`: four switches, of which the template owns those it names.
@Singleton
final class BucketPublicAccessBlock implements Control<LiveBucket, Map<String, Boolean>> {

    private static final String ACLS = "BlockPublicAcls";
    private static final String POLICY = "BlockPublicPolicy";
    private static final String IGNORE = "IgnorePublicAcls";
    private static final String RESTRICT = "RestrictPublicBuckets";

    private static final Shape SHAPE = Shape.fields()
            .optional(ACLS, Shape.flag())
            .optional(POLICY, Shape.flag())
            .optional(IGNORE, Shape.flag())
            .optional(RESTRICT, Shape.flag());

    private static final Property<LiveBucket, Map<String, Boolean>> BLOCK = Property.of(
                    Bucket.TYPE,
                    "PublicAccessBlockConfiguration",
                    Codec.object(SHAPE, BucketPublicAccessBlock::decode, BucketPublicAccessBlock::encode))
            .because("No policy or ACL, whoever writes it, can make the logs public")
            .severity(Severity.HIGH)
            .settles(Duration.ofSeconds(30))
            .reads("s3:GetBucketPublicAccessBlock")
            .writes("s3:PutBucketPublicAccessBlock")
            .changedBy("PutBucketPublicAccessBlock", "DeleteBucketPublicAccessBlock");

    private static Map<String, Boolean> decode(Tree.Fields switches) {
        return switches.values().keySet().stream()
                .collect(Collectors.toMap(
                        name -> name, name -> switches.flag(name).orElseThrow()));
    }

    private static Tree encode(Map<String, Boolean> switches) {
        return Tree.fields(switches.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Tree.flag(entry.getValue()))));
    }

    @Override
    public Property<LiveBucket, Map<String, Boolean>> property() {
        return BLOCK;
    }

    @Override
    public Optional<Map<String, Boolean>> read(LiveBucket bucket) {
        return Optional.of(Unconfigured.asEmpty(
                        "NoSuchPublicAccessBlockConfiguration",
                        () -> bucket.s3().getPublicAccessBlock(request -> request.bucket(bucket.name())))
                .map(found -> switches(found.publicAccessBlockConfiguration()))
                .orElseGet(
                        () -> switches(PublicAccessBlockConfiguration.builder().build())));
    }

    private static Map<String, Boolean> switches(PublicAccessBlockConfiguration live) {
        return Map.of(
                ACLS, Boolean.TRUE.equals(live.blockPublicAcls()),
                POLICY, Boolean.TRUE.equals(live.blockPublicPolicy()),
                IGNORE, Boolean.TRUE.equals(live.ignorePublicAcls()),
                RESTRICT, Boolean.TRUE.equals(live.restrictPublicBuckets()));
    }

    @Override
    public Map<String, Boolean> complete(Map<String, Boolean> declared, Map<String, Boolean> live) {
        var all = new TreeMap<>(live);
        all.putAll(declared);
        return all;
    }

    /// The call replaces all four.
    @Override
    public void write(LiveBucket bucket, Map<String, Boolean> declared) {
        bucket.s3()
                .putPublicAccessBlock(request -> request.bucket(bucket.name())
                        .publicAccessBlockConfiguration(block -> block.blockPublicAcls(declared.get(ACLS))
                                .blockPublicPolicy(declared.get(POLICY))
                                .ignorePublicAcls(declared.get(IGNORE))
                                .restrictPublicBuckets(declared.get(RESTRICT))));
    }

    @Override
    public boolean weakens(Map<String, Boolean> live, Map<String, Boolean> declared) {
        return live.entrySet().stream()
                .anyMatch(on -> on.getValue() && Boolean.FALSE.equals(declared.get(on.getKey())));
    }
}
