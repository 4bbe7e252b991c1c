package dev.trailwarden.resource.cloudtrail;

import dev.trailwarden.control.Control;
import dev.trailwarden.control.Property;
import dev.trailwarden.control.Severity;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/// `EventSelectors`: what is recorded; an advanced form that records the same is as good as the classic one.
@Singleton
final class TrailEventSelectors implements Control<LiveTrail, Recorded> {

    private static final Property<LiveTrail, Recorded> EVENT_SELECTORS = Property.of(
                    Trail.TYPE, "EventSelectors", SelectorCodec.CODEC)
            .because("What no selector selects is never recorded, and one filter can hide a single person or call")
            .severity(Severity.CRITICAL)
            .settles(Duration.ofMinutes(2))
            .after("S3BucketName")
            .reads("cloudtrail:GetTrail", "cloudtrail:GetEventSelectors")
            .writes("cloudtrail:PutEventSelectors")
            .changedBy("PutEventSelectors");

    @Override
    public Property<LiveTrail, Recorded> property() {
        return EVENT_SELECTORS;
    }

    @Override
    public Optional<Recorded> read(LiveTrail trail) {
        trail.settings();
        var live = trail.cloudTrail().getEventSelectors(request -> request.trailName(trail.arn()));
        var classic = live.eventSelectors().stream().map(ClassicForm::read);
        var advanced = live.advancedEventSelectors().stream()
                .map(selector -> AdvancedForm.read(selector, trail.location().partition()));
        return Optional.of(new Recorded(Stream.concat(classic, advanced).toList()));
    }

    /// AWS forgets the advanced form by itself when the classic one is written.
    @Override
    public void write(LiveTrail trail, Recorded declared) {
        trail.settings();
        trail.cloudTrail()
                .putEventSelectors(request -> request.trailName(trail.arn())
                        .eventSelectors(declared.selectors().stream()
                                .map(ClassicForm::write)
                                .toList()));
    }
}
