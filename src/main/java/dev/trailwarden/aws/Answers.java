package dev.trailwarden.aws;

import dev.trailwarden.control.Once;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Answers that are remembered, and refusals that are not: whoever asks at the same time shares one question.
final class Answers<K, V> {

    private final Map<K, Once<V>> asked = new ConcurrentHashMap<>();

    V ask(K key, Supplier<V> question) {
        var once = asked.computeIfAbsent(key, _ -> new Once<>(question));
        try {
            return once.ask();
        } catch (RuntimeException refused) {
            asked.remove(key, once);
            throw refused;
        }
    }
}
