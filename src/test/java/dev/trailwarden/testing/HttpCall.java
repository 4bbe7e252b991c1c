package dev.trailwarden.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// A call to AWS as it crosses the wire.
public record HttpCall(String head, String body) {

    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");
    private static final Pattern TARGET = Pattern.compile("(?im)^x-amz-target: *[\\w.]+\\.(\\w+)");
    private static final Pattern ACTION = Pattern.compile("^Action=(\\w+)");
    private static final Pattern LINE = Pattern.compile("^(\\w+) [^? ]*\\??([\\w-]*)");

    /// The next call of a connection; empty when there is none.
    static Optional<HttpCall> read(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) {
                return Optional.empty();
            }
            head.write(next);
        }
        var text = head.toString(StandardCharsets.ISO_8859_1);
        var length = LENGTH.matcher(text);
        var body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        return Optional.of(new HttpCall(text, new String(body, StandardCharsets.ISO_8859_1)));
    }

    /// Sends it on a connection of its own.
    byte[] send(URI to) throws IOException {
        try (var socket = new Socket(to.getHost(), to.getPort())) {
            var once = head.replaceFirst("(?i)\r\nconnection: [^\r]*", "")
                    .replaceFirst("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
            socket.getOutputStream().write((once + body).getBytes(StandardCharsets.ISO_8859_1));
            return socket.getInputStream().readAllBytes();
        }
    }

    /// `UpdateTable`; for S3 method and sub-resource, such as `PUT policy`.
    String operation() {
        var target = TARGET.matcher(head);
        if (target.find()) {
            return target.group(1);
        }
        var action = ACTION.matcher(body);
        if (action.find()) {
            return action.group(1);
        }
        var line = LINE.matcher(head);
        return line.find() ? (line.group(1) + " " + line.group(2)).strip() : head;
    }

    /// The same for calls that ask the same.
    String question() {
        return head.lines().findFirst().orElse("") + operation() + body;
    }

    boolean isJson() {
        return TARGET.matcher(head).find();
    }

    /// STS speaks so, and nobody else here.
    boolean isQuery() {
        return ACTION.matcher(body).find();
    }

    boolean writes() {
        return !operation().matches("(GET|HEAD|Get|Describe|List).*");
    }
}
