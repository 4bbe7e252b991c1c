package dev.trailwarden.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What becomes of a call on its way to AWS and back.
@FunctionalInterface
public interface Fault {

    /// The answer that the caller gets; if there is none, the connection is reset.
    Optional<byte[]> meet(Crossing crossing) throws IOException, InterruptedException;

    /// AWS is reached and refuses.
    static Fault refusal(int status, String code) {
        return crossing -> Optional.of(refusal(crossing.call(), status, code));
    }

    /// The connection breaks before AWS hears of the call.
    static Fault reset() {
        return _ -> Optional.empty();
    }

    /// AWS does what it was asked, and the connection breaks before it can say so.
    static Fault lostAnswer() {
        return crossing -> {
            crossing.forward();
            return Optional.empty();
        };
    }

    /// Nobody ever answers.
    static Fault silence() {
        return crossing -> {
            crossing.end().await();
            return Optional.empty();
        };
    }

    /// The answer that the same call got before, whatever is true by now.
    static Fault stale() {
        return crossing -> Optional.of(crossing.before().orElseThrow());
    }

    private static byte[] refusal(HttpCall call, int status, String code) {
        var body = call.isJson()
                ? "{\"__type\": \"%s\", \"message\": \"a bad day\"}".formatted(code)
                : "<ErrorResponse><Error><Code>%s</Code><Message>a bad day</Message></Error></ErrorResponse>"
                        .formatted(code);
        var s3 = body.replaceAll("</?ErrorResponse>", "");
        var text = call.isQuery() ? body : s3;
        return "HTTP/1.1 %d Planned\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                .formatted(status, text.length(), text)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
