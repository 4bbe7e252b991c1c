package dev.trailwarden.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/// What a test may tell the emulator itself; all of it is for the whole JVM until [#reset].
public final class Controls {

    private Controls() {}

    /// Empties every account and takes everything back that was told here.
    public static void reset() {
        post("/moto-api/reset", "");
    }

    /// How many looks at a table still say CREATING or UPDATING after a write.
    public static void looksUntilActive(int looks) {
        post("/trailwarden/settings", "{\"describes_until_active\": %d}".formatted(looks));
    }

    /// How often a table made from now on refuses its backups with ContinuousBackupsUnavailableException.
    public static void backupRefusals(int times) {
        post("/trailwarden/settings", "{\"backup_refusals\": %d}".formatted(times));
    }

    /// The next calls of `operation` (`UpdateTable`; for S3 `PUT policy`) fail with `code`.
    public static void fail(String operation, String code, int status, int times) {
        post("/trailwarden/faults", """
                {"operation": "%s", "code": "%s", "status": %d, "times": %d}
                """.formatted(operation, code, status, times));
    }

    /// GetTrailStatus of the trail answers these fields too, given as a JSON object.
    public static void trailStatus(String arn, String fields) {
        post("/trailwarden/trail-status", "{\"trail\": \"%s\", \"status\": %s}".formatted(arn, fields));
    }

    /// Whether signatures and identity policies are checked; the credentials of [Aws#aws] are then nobody's.
    public static void authentication(boolean on) {
        post("/moto-api/reset-auth", on ? "0" : "inf");
    }

    private static void post(String path, String body) {
        var request = HttpRequest.newBuilder(Aws.endpoint().resolve(path))
                .POST(BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
