package dev.trailwarden.resource.dynamodb;

import dev.trailwarden.control.Codec;
import dev.trailwarden.control.Shape;
import dev.trailwarden.model.Tree;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryDescription;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoverySpecification;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryStatus;

/// How far back a table can be restored; without recovery there are no days, and days left open are AWS's affair.
record RecoveryWindow(boolean enabled, Optional<Integer> days) {

    private static final String ENABLED = "PointInTimeRecoveryEnabled";
    private static final String DAYS = "RecoveryPeriodInDays";

    static final Codec<RecoveryWindow> CODEC = Codec.object(
            Shape.fields().required(ENABLED, Shape.flag()).optional(DAYS, Shape.whole(1, 35)),
            RecoveryWindow::decode,
            RecoveryWindow::encode);

    RecoveryWindow {
        days = days.filter(_ -> enabled);
    }

    static RecoveryWindow of(PointInTimeRecoveryDescription live) {
        return new RecoveryWindow(
                live.pointInTimeRecoveryStatus() == PointInTimeRecoveryStatus.ENABLED,
                Optional.ofNullable(live.recoveryPeriodInDays()));
    }

    /// This window, its days taken from the other one where they are left open.
    RecoveryWindow or(RecoveryWindow other) {
        return new RecoveryWindow(enabled, days.or(other::days));
    }

    boolean isShorterThan(RecoveryWindow other) {
        return other.enabled && (!enabled || days.orElse(35) < other.days.orElse(35));
    }

    PointInTimeRecoverySpecification specification() {
        var specification = PointInTimeRecoverySpecification.builder().pointInTimeRecoveryEnabled(enabled);
        days.ifPresent(specification::recoveryPeriodInDays);
        return specification.build();
    }

    private static RecoveryWindow decode(Tree.Fields fields) {
        var enabled = fields.flag(ENABLED).orElseThrow();
        if (!enabled && fields.find(DAYS).isPresent()) {
            throw new IllegalArgumentException(DAYS + " means nothing where " + ENABLED + " is false; leave it out");
        }
        return new RecoveryWindow(enabled, fields.whole(DAYS));
    }

    private Tree encode() {
        return Tree.fields().and(ENABLED, Tree.flag(enabled)).and(DAYS, days.map(Tree::whole));
    }
}
