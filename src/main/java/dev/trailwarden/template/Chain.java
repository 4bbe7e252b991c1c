package dev.trailwarden.template;

import dev.trailwarden.control.Catalog;
import dev.trailwarden.model.Declaration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Checks how resources stand to each other: nothing needs itself, and nothing is declared twice.
///
/// @param declared the sound ones among the resources
record Chain(Catalog catalog, Resources resources, Map<String, Declaration> declared, Problems problems) {

    void check() {
        var needs = new LinkedHashMap<String, Set<String>>();
        resources.stream().forEach(resource -> needs.put(resource.id(), needs(resource)));
        new Cycles(needs)
                .find()
                .forEach(way -> problems.add(
                        resources.at(way.getFirst()),
                        "needs itself: " + String.join(" -> ", way),
                        "write one of these references out, or remove a DependsOn"));
        checkOnce();
    }

    private Set<String> needs(Resource resource) {
        var needs = new TreeSet<>(resource.needs(resources.ids()));
        var mine = declared.get(resource.id());
        if (mine != null) {
            declared.values().stream()
                    .filter(other -> !other.equals(mine) && implied(mine, other))
                    .map(other -> other.resource().logicalId())
                    .forEach(needs::add);
        }
        return needs;
    }

    private boolean implied(Declaration mine, Declaration other) {
        return catalog.type(mine.resource().type())
                .filter(type -> type.needs(mine, other))
                .isPresent();
    }

    private void checkOnce() {
        var first = new HashMap<String, String>();
        declared.values().forEach(declaration -> {
            var resource = declaration.resource();
            var earlier = first.putIfAbsent(resource.type() + " " + resource.name(), resource.logicalId());
            if (earlier != null) {
                problems.add(
                        resources.at(resource.logicalId()),
                        "'" + resource.name() + "' is declared already, as " + earlier,
                        "declare it once");
            }
        });
    }
}
