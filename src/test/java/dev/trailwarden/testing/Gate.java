package dev.trailwarden.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Stands before the emulator and remembers what passes; it can refuse calls, and change answers.
public final class Gate implements AutoCloseable {

    private static final Set<String> HOP_BY_HOP =
            Set.of("host", "connection", "content-length", "expect", "transfer-encoding");

    private static final String DENIAL = """
            <ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>\
            <Code>AccessDenied</Code><Message>not authorized to perform: sts:AssumeRole</Message></Error></ErrorResponse>""";

    /// One request as it came.
    public record Passage(String method, String uri, String body, List<String> expectedOwner) {}

    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Passage> passages = new CopyOnWriteArrayList<>();
    private volatile Predicate<Passage> denied = _ -> false;
    private volatile UnaryOperator<String> change = UnaryOperator.identity();

    private Gate(HttpServer server) {
        this.server = server;
    }

    public static Gate open() {
        try {
            var gate = new Gate(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            gate.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            gate.server.createContext("/", gate::pass);
            gate.server.start();
            return gate;
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public List<Passage> passages() {
        return passages;
    }

    /// From now on these are answered with 403, as STS says it.
    public void deny(Predicate<Passage> calls) {
        denied = calls;
    }

    /// From now on answers are changed so.
    public void change(UnaryOperator<String> answers) {
        change = answers;
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var passage = passage(exchange);
            passages.add(passage);
            if (denied.test(passage)) {
                answer(exchange, 403, DENIAL.getBytes(UTF_8));
                return;
            }
            var answer = forward(exchange, passage);
            answer.headers().map().forEach((name, values) -> copy(exchange, name, values));
            var body = change.apply(new String(answer.body(), UTF_8)).getBytes(UTF_8);
            answer(exchange, answer.statusCode(), body);
        }
    }

    private static Passage passage(HttpExchange exchange) throws IOException {
        var owner = exchange.getRequestHeaders().getOrDefault("x-amz-expected-bucket-owner", List.of());
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        return new Passage(exchange.getRequestMethod(), exchange.getRequestURI().toString(), body, owner);
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, Passage passage) throws IOException {
        var request = HttpRequest.newBuilder(Aws.endpoint().resolve(passage.uri()))
                .method(passage.method(), BodyPublishers.ofString(passage.body()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!HOP_BY_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private static void copy(HttpExchange exchange, String name, List<String> values) {
        if (!HOP_BY_HOP.contains(name.toLowerCase(Locale.ROOT))) {
            exchange.getResponseHeaders().put(name, values);
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        var empty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, empty ? -1 : body.length);
        if (!empty) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        http.close();
    }
}
