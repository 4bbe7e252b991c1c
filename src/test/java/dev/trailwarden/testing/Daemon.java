package dev.trailwarden.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The packaged program serving, with what it logs and what its management port answers.
public final class Daemon implements AutoCloseable {

    private static final Pattern MANAGEMENT = Pattern.compile("Management interface listening on http://[^:]+:(\\d+)");

    private static final Pattern LOOKS =
            Pattern.compile("(?m)^trailwarden_look_duration_seconds_count\\{[^}]*} (\\d+)");

    private static final String END = "(it ended)";

    private final Process process;
    private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> log = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI management;

    private Daemon(Process process) {
        this.process = process;
        Thread.ofVirtual().start(() -> {
            process.inputReader().lines().forEach(lines::add);
            lines.add(END);
        });
        var port = MANAGEMENT.matcher(awaitLine("Management interface listening"));
        this.management = URI.create("http://localhost:" + (port.find() ? port.group(1) : "0"));
    }

    /// Starts it on a free management port, looking every second.
    public static Daemon start(Program program) {
        var hurried = program.environment().containsKey("TRAILWARDEN_TARGET_TEMPLATE")
                ? program.with("TRAILWARDEN_TARGET_INTERVAL", "1s")
                : program;
        return new Daemon(hurried.with("QUARKUS_MANAGEMENT_PORT", "0")
                .with("TRAILWARDEN_JITTER", "0s")
                .start("serve"));
    }

    /// The next line of the log that contains `part`.
    public String awaitLine(String part) {
        try {
            while (true) {
                var line = lines.poll(60, TimeUnit.SECONDS);
                if (line == null || (line.equals(END) && !part.equals(END))) {
                    throw new AssertionError("never said '" + part + "', only:\n" + String.join("\n", log) + "\n"
                            + process.errorReader().lines().collect(Collectors.joining("\n")));
                }
                if (line.equals(END)) {
                    return line;
                }
                log.add(line);
                if (line.contains(part)) {
                    return line;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// All that it logged until now.
    public List<String> log() {
        lines.drainTo(log);
        return List.copyOf(log);
    }

    public HttpResponse<String> ask(String path) {
        try {
            return http.send(HttpRequest.newBuilder(management.resolve(path)).build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// Waits until so many more looks have ended.
    public void awaitLooks(int more) {
        var goal = looks() + more;
        try {
            while (looks() < goal) {
                if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                    throw new AssertionError("ended with " + process.exitValue() + ":\n" + String.join("\n", log()));
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private int looks() {
        var ended = LOOKS.matcher(ask("/q/metrics").body());
        return ended.find() ? Integer.parseInt(ended.group(1)) : 0;
    }

    public long pid() {
        return process.pid();
    }

    public int port() {
        return management.getPort();
    }

    /// Sends SIGTERM, hears it out and returns the exit code.
    public int stop() {
        process.toHandle().destroy(); // the process itself would close what is left to be read
        try {
            if (!process.waitFor(25, TimeUnit.SECONDS)) {
                throw new AssertionError("not gone within 25 seconds:\n" + String.join("\n", log()));
            }
            awaitLine(END);
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        http.close();
    }
}
