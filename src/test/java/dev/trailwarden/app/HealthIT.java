package dev.trailwarden.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusIntegrationTest
@TestProfile(HealthIT.OnAPortOfItsOwn.class)
final class HealthIT {

    @Test
    void answersOnTheManagementPort() throws IOException, InterruptedException {
        var live = HttpRequest.newBuilder(URI.create("http://localhost:9001/q/health/live"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(live, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        }
    }

    public static final class OnAPortOfItsOwn implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.management.port", "9001");
        }
    }
}
