package dev.trailwarden.engine;

import dev.trailwarden.model.Change;
import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Finding;
import dev.trailwarden.model.ResourceId;
import dev.trailwarden.model.Target;
import dev.trailwarden.model.Tree;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Knows which resources were seen before, and so whether one that is missing may be created and one that is there is
/// the same.
record Register(Identities identities, Target target) {

    static final Failure DISAGREEMENT =
            new Failure(Failure.Kind.UNEXPECTED, "ReadsDisagree", "some reads find the resource and others do not");

    /// Whether the resource is there, and is the one that was there before.
    Finding judge(Article<?> article, Sight<String> identity, Collection<Seen> clauses) {
        return switch (identity.finding()) {
            case Finding.Compliant present ->
                recognise(article.resource(), identity.wanted().orElseThrow(), present);
            case Finding.Absent _
            when !clauses.stream().allMatch(seen -> seen.finding() instanceof Finding.Absent) ->
                new Finding.Unknown(article.identity(), DISAGREEMENT);
            case Finding finding -> finding;
        };
    }

    void remember(ResourceId resource, String fingerprint) {
        identities.remember(target.location(), resource, fingerprint);
    }

    /// Why a person must decide about the whole resource, if one must.
    Optional<String> objection(Article<?> article, Finding existence) {
        var resource = article.resource();
        if (target.consent().approves(resource)) {
            return Optional.empty();
        }
        return switch (existence) {
            case Finding.Drifted _ ->
                Optional.of("not the " + resource.type() + " seen before: data may be lost; approve " + resource
                        + " to accept this one");
            case Finding.Absent _ when article.type().keepsData() -> missing(resource);
            case Finding.Absent _, Finding.Compliant _, Finding.Unknown _, Finding.Pending _ -> Optional.empty();
        };
    }

    private Optional<String> missing(ResourceId resource) {
        if (identities.find(target.location(), resource).isPresent()) {
            return Optional.of(
                    "seen before and gone: an empty one would hide the loss; approve " + resource + " to create it");
        }
        return target.consent().createMissing() ? Optional.empty() : Optional.of("missing, and create-missing is off");
    }

    private Finding recognise(ResourceId resource, String fingerprint, Finding.Compliant present) {
        var before = identities.find(target.location(), resource);
        if (before.filter(fingerprint::equals).isPresent()) {
            return present;
        }
        if (before.isEmpty() || target.consent().approves(resource)) {
            remember(resource, fingerprint);
            return present;
        }
        var change = new Change("", before.map(Tree::text), Optional.of(Tree.text(fingerprint)));
        return new Finding.Drifted(present.subject(), List.of(change));
    }
}
