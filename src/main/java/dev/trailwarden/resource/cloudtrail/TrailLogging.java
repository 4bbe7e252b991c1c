package dev.trailwarden.resource.cloudtrail;

import dev.trailwarden.control.Codec;
import dev.trailwarden.control.Control;
import dev.trailwarden.control.Property;
import dev.trailwarden.control.Severity;
import jakarta.inject.Singleton;
import java.util.Optional;

/// `IsLogging`: a trail is created stopped, and can be stopped again by one call.
@Singleton
final class TrailLogging implements Control<LiveTrail, Boolean> {

    private static final Property<LiveTrail, Boolean> IS_LOGGING = Property.of(Trail.TYPE, "IsLogging", Codec.flag())
            .because("What happens while a trail is stopped is never recorded")
            .severity(Severity.CRITICAL)
            .required()
            .after("EventSelectors")
            .reads("cloudtrail:GetTrail", "cloudtrail:GetTrailStatus")
            .writes("cloudtrail:StartLogging")
            .changedBy("StartLogging", "StopLogging");

    @Override
    public Property<LiveTrail, Boolean> property() {
        return IS_LOGGING;
    }

    @Override
    public Optional<Boolean> read(LiveTrail trail) {
        trail.settings();
        return Optional.ofNullable(trail.cloudTrail()
                .getTrailStatus(request -> request.name(trail.arn()))
                .isLogging());
    }

    @Override
    public void write(LiveTrail trail, Boolean declared) {
        if (!declared) {
            throw new UnsupportedOperationException(
                    "a trail that logs is never stopped here, whatever is declared or approved; stop it by hand");
        }
        trail.settings();
        trail.cloudTrail().startLogging(request -> request.name(trail.arn()));
    }

    @Override
    public boolean weakens(Boolean live, Boolean declared) {
        return live && !declared;
    }
}
