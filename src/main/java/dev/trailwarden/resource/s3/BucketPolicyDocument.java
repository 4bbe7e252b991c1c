package dev.trailwarden.resource.s3;

import dev.trailwarden.control.Control;
import dev.trailwarden.control.Property;
import dev.trailwarden.control.Severity;
import dev.trailwarden.json.Json;
import dev.trailwarden.model.Tree;
import jakarta.inject.Singleton;
import java.util.Optional;

/// `PolicyDocument`: who may do what to the bucket; the template owns the whole of it.
@Singleton
final class BucketPolicyDocument implements Control<LivePolicy, Policy> {

    private static final Property<LivePolicy, Policy> DOCUMENT = Property.of(
                    BucketPolicy.TYPE, "PolicyDocument", PolicyGrammar.CODEC)
            .because("CloudTrail can deliver, and nobody else can read, write or delete what it delivered")
            .severity(Severity.CRITICAL)
            .required()
            .reads("s3:GetBucketPolicy")
            .writes("s3:PutBucketPolicy")
            .changedBy("PutBucketPolicy", "DeleteBucketPolicy");

    @Override
    public Property<LivePolicy, Policy> property() {
        return DOCUMENT;
    }

    @Override
    public Optional<Policy> read(LivePolicy live) {
        return Optional.of(Policy.live((Tree.Fields) Json.parse(live.text().ask())));
    }

    @Override
    public Policy complete(Policy declared, Policy live) {
        return declared.complete(live);
    }

    @Override
    public void contribute(LivePolicy live, Policy declared) {
        live.draft().policy(Json.print(declared.document()));
    }

    @Override
    public void write(LivePolicy live, Policy declared) {
        live.s3().putBucketPolicy(request -> request.bucket(live.bucket()).policy(Json.print(declared.document())));
    }
}
