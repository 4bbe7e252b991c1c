package dev.trailwarden.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A bad way to the emulator: it lets calls through, keeps a list of them, and does to some what a bad day does.
public final class FaultyProxy implements AutoCloseable {

    private final ServerSocket server;
    private final List<Planned> planned = new CopyOnWriteArrayList<>();
    private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
    private final List<HttpCall> calls = new CopyOnWriteArrayList<>();
    private final LinkedBlockingQueue<String> arrivals = new LinkedBlockingQueue<>();
    private final CountDownLatch end = new CountDownLatch(1);

    private FaultyProxy(ServerSocket server) {
        this.server = server;
    }

    public static FaultyProxy start() {
        try {
            var proxy = new FaultyProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(proxy::accept);
            return proxy;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    /// The next calls of `operation` (`UpdateTable`; for S3 `PUT policy`) meet this.
    public void plan(String operation, int times, Fault fault) {
        planned.add(new Planned(operation, new AtomicInteger(times), fault));
    }

    /// From now on every call does.
    public void planForAll(Fault fault) {
        plan("", Integer.MAX_VALUE, fault);
    }

    /// From now on nothing is wrong with it.
    public void recover() {
        planned.clear();
    }

    /// The operations of all calls so far.
    public List<String> calls() {
        return calls.stream().map(HttpCall::operation).toList();
    }

    /// Those among them that would change something.
    public List<String> writes() {
        return calls.stream().filter(HttpCall::writes).map(HttpCall::operation).toList();
    }

    /// Begins a new list.
    public void forget() {
        calls.clear();
    }

    /// Waits until a call of this operation arrives.
    public void await(String operation) {
        try {
            String arrived;
            do {
                arrived = arrivals.poll(60, TimeUnit.SECONDS);
                if (arrived == null) {
                    throw new AssertionError(operation + " was never called, only " + calls());
                }
            } while (!arrived.equals(operation));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException closed) {
            end.countDown();
        }
    }

    /// One call a connection, whatever the caller would like.
    private void serve(Socket socket) {
        try (socket) {
            var call = HttpCall.read(socket.getInputStream());
            if (call.isPresent()) {
                answer(socket, call.get());
            }
        } catch (IOException gone) {
            // The caller has given up; what it makes of that is what the test asserts.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(Socket socket, HttpCall call) throws IOException, InterruptedException {
        calls.add(call);
        arrivals.add(call.operation());
        var crossing = new Crossing(call, Optional.ofNullable(answers.get(call.question())), end);
        var answer = fault(call).meet(crossing);
        if (answer.isPresent()) {
            socket.getOutputStream().write(answer.get());
        } else {
            socket.setSoLinger(true, 0); // closes with a reset
        }
    }

    private Fault fault(HttpCall call) {
        return planned.stream()
                .filter(plan -> plan.operation.isEmpty() || plan.operation.equals(call.operation()))
                .filter(plan -> plan.times.getAndDecrement() > 0)
                .map(Planned::fault)
                .findFirst()
                .orElse(this::pass);
    }

    private Optional<byte[]> pass(Crossing crossing) throws IOException {
        var answer = crossing.forward();
        answers.put(crossing.call().question(), answer);
        return Optional.of(answer);
    }

    @Override
    public void close() throws IOException {
        end.countDown();
        server.close();
    }

    private record Planned(String operation, AtomicInteger times, Fault fault) {}
}
