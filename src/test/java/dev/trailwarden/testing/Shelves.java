package dev.trailwarden.testing;

import dev.trailwarden.control.Connection;
import dev.trailwarden.model.Failure.Kind;
import dev.trailwarden.model.Location;
import dev.trailwarden.model.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A cloud that holds shelves and misbehaves on request.
///
/// It keeps a list of the calls made: `look attic`, `read attic.Lit`, `write attic.Lit true`, `create attic {…}`.
public final class Shelves implements Connection {

    public static final Location LOCATION = new Location("111111111111", "eu-west-1");

    private final Map<String, Map<String, Tree>> standing = new HashMap<>();
    private final Map<String, String> fingerprints = new HashMap<>();
    private final Map<String, Deque<Supplier<Optional<Tree>>>> script = new HashMap<>();
    private final Map<String, Tree> defaults = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private int lag;

    /// Puts a shelf up as it would be if it had always been there.
    public void put(String name, Map<String, Tree> properties) {
        standing.put(name, new HashMap<>(properties));
        fingerprints.merge(name, name + " 1", (before, _) -> before);
    }

    /// Takes it down; whatever is put up there later is another one.
    public void lose(String name) {
        standing.remove(name);
        fingerprints.put(name, name + " 2");
    }

    /// What a new shelf has without being told.
    public void byDefault(String property, Tree value) {
        defaults.put(property, value);
    }

    /// After a write, this many reads of what was written still see the past.
    public void lag(int reads) {
        lag = reads;
    }

    /// The next `times` calls that begin with `call` end like this.
    public void answer(String call, int times, RuntimeException thrown) {
        answer(call, times, () -> {
            throw thrown;
        });
    }

    /// The next read of `property` of the shelf `name` sees this, whatever is true.
    public void flap(String name, String property, Tree seen) {
        answer("read " + name + "." + property, 1, () -> Optional.of(seen));
    }

    private void answer(String call, int times, Supplier<Optional<Tree>> answer) {
        var answers = script.computeIfAbsent(call, _ -> new ArrayDeque<>());
        Stream.generate(() -> answer).limit(times).forEach(answers::add);
    }

    /// From now on it tells the truth.
    public void recover() {
        script.clear();
        lag = 0;
    }

    public List<String> calls() {
        return List.copyOf(calls);
    }

    /// The calls that would have changed something.
    public List<String> writes() {
        return calls.stream()
                .filter(call -> call.startsWith("write") || call.startsWith("create"))
                .toList();
    }

    String look(String name) {
        play("look " + name, "");
        there(name);
        return Optional.ofNullable(fingerprints.get(name)).orElseThrow();
    }

    Optional<Tree> read(String name, String property) {
        return play("read " + name + "." + property, "")
                .or(() -> Optional.ofNullable(there(name).get(property)));
    }

    void write(String name, String property, Tree value) {
        play("write " + name + "." + property, " " + value);
        var past = there(name).put(property, value);
        answer("read " + name + "." + property, lag, () -> Optional.ofNullable(past));
    }

    void create(String name, Map<String, Tree> draft) {
        play("create " + name, " " + Tree.fields(draft));
        put(name, defaults);
        there(name).putAll(draft);
        answer("look " + name, lag, new ShelfRefusal(Kind.ABSENT));
    }

    private Map<String, Tree> there(String name) {
        return Optional.ofNullable(standing.get(name)).orElseThrow(() -> new ShelfRefusal(Kind.ABSENT));
    }

    private Optional<Tree> play(String call, String value) {
        calls.add(call + value);
        return Optional.ofNullable(script.get(call)).map(Deque::poll).flatMap(Supplier::get);
    }

    @Override
    public Location location() {
        return LOCATION;
    }

    @Override
    public <C> C client(Class<C> type) {
        return type.cast(this);
    }
}
