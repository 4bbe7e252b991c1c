package dev.trailwarden.control;

import dev.trailwarden.model.Declaration;
import dev.trailwarden.model.Location;
import java.util.Optional;
import java.util.Set;

/// A kind of resource: what it is called, how to reach one, and how one comes to be.
///
/// @param <L> the live handle its checks and controls work on; it may remember answers, for the engine opens
///     a new one after every write
public interface ResourceType<L> {

    /// The type's name in a template, such as `AWS::S3::Bucket`.
    String cloudFormation();

    /// The property that names one, such as `BucketName`; it identifies and is never enforced.
    String identity();

    /// Why AWS would refuse `name`, if it would, and what a good name is.
    Optional<String> objection(String name);

    /// What `Ref` returns for the resource called `name`.
    default String reference(String name) {
        return name;
    }

    /// What `Fn::GetAtt` returns, as far as it is known before the resource exists.
    default Optional<String> attribute(String attribute, String name, Location location) {
        return Optional.empty();
    }

    /// The attributes that `Fn::GetAtt` knows.
    default Set<String> attributes() {
        return Set.of();
    }

    /// Whether `other` must be right before `mine` can be, though the template need not say so.
    default boolean needs(Declaration mine, Declaration other) {
        return false;
    }

    /// Whether losing one loses data, so that an empty one in its place would hide the loss.
    boolean keepsData();

    L open(Connection connection, String name);

    /// What tells this resource from a later one of the same name, such as a `TableId`; fails, as any read does, where
    /// it is absent.
    ///
    /// It costs no call that reading a property of the same handle has not made already.
    String fingerprint(L live);

    /// Creates it with what its properties contributed to the handle; one that comes to be by its properties' writes
    /// does nothing.
    void create(L live);

    /// The IAM actions that creating one takes.
    Set<String> creates();
}
