package dev.trailwarden.resource.cloudtrail;

import dev.trailwarden.control.Connection;
import dev.trailwarden.control.Once;
import dev.trailwarden.model.Location;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.CreateTrailRequest;
import software.amazon.awssdk.services.cloudtrail.model.GetTrailResponse;
import software.amazon.awssdk.services.cloudtrail.model.InvalidHomeRegionException;

/// One trail, the client that reaches it, the request that would create it, and its settings.
///
/// It goes by its ARN: a name would find another Region's trail of that name too.
record LiveTrail(
        CloudTrailClient cloudTrail,
        String arn,
        Location location,
        CreateTrailRequest.Builder draft,
        Once<GetTrailResponse> found) {

    static LiveTrail of(Connection connection, String name) {
        var cloudTrail = connection.client(CloudTrailClient.class);
        var arn = Trail.arn(name, connection.location());
        return new LiveTrail(
                cloudTrail,
                arn,
                connection.location(),
                CreateTrailRequest.builder().name(name),
                new Once<>(() -> cloudTrail.getTrail(request -> request.name(arn))));
    }

    /// What GetTrail says, if this is the Region that may write the trail.
    software.amazon.awssdk.services.cloudtrail.model.Trail settings() {
        var trail = found.ask().trail();
        if (!location.region().equals(trail.homeRegion())) {
            throw elsewhere(trail.homeRegion());
        }
        return trail;
    }

    /// It logs nothing until its selectors are written and it is started.
    void create() {
        cloudTrail.createTrail(draft.build());
    }

    /// What AWS would say to a write, said before anything is written.
    private InvalidHomeRegionException elsewhere(String home) {
        var message = "%s is at home in %s, not in %s: declare it there".formatted(arn, home, location.region());
        return InvalidHomeRegionException.builder()
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("InvalidHomeRegionException")
                        .errorMessage(message)
                        .build())
                .statusCode(400)
                .message(message)
                .build();
    }
}
