package dev.trailwarden.resource.dynamodb;

import dev.trailwarden.control.Codec;
import dev.trailwarden.control.Shape;
import dev.trailwarden.model.Tree;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A list of pairs, such as tags, in which order says nothing and others may have pairs of their own.
record Pairs(SortedMap<String, String> values) {

    Pairs {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    static Pairs of(Map<String, String> values) {
        return new Pairs(new TreeMap<>(values));
    }

    /// A codec for objects of two fields, the first of which is the key; no key may come twice.
    static Codec<Pairs> codec(String key, Shape keys, String value, Shape values) {
        return new Codec<>(
                Shape.items(Shape.fields().required(key, keys).required(value, values), key),
                tree -> decode(((Tree.Items) tree).values(), key, value),
                pairs -> pairs.encode(key, value));
    }

    private static Pairs decode(List<Tree> items, String key, String value) {
        var values = new TreeMap<String, String>();
        for (Tree item : items) {
            var pair = (Tree.Fields) item;
            var name = pair.text(key).orElseThrow();
            if (values.put(name, pair.text(value).orElseThrow()) != null) {
                throw new IllegalArgumentException("'" + name + "' is there twice; keep one");
            }
        }
        return new Pairs(values);
    }

    private Tree encode(String key, String value) {
        return Tree.items(values.entrySet().stream()
                .map(pair -> Tree.fields().and(key, Tree.text(pair.getKey())).and(value, Tree.text(pair.getValue()))));
    }

    /// These pairs, and of the others those whose keys are not among them.
    Pairs and(Pairs others) {
        var all = new TreeMap<>(others.values);
        all.putAll(values);
        return new Pairs(all);
    }

    /// Those of these pairs that the others do not have.
    Pairs without(Pairs others) {
        var rest = new TreeMap<>(values);
        rest.entrySet().removeAll(others.values.entrySet());
        return new Pairs(rest);
    }
}
