package dev.trailwarden.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the ways by which something comes round to needing itself.
///
/// @param needs what each needs, by name
record Cycles(Map<String, Set<String>> needs) {

    /// Each way round, from a name back to itself.
    List<List<String>> find() {
        var ways = new ArrayList<List<String>>();
        var seen = new HashSet<String>();
        needs.keySet().forEach(name -> walk(name, new ArrayList<>(), seen, ways));
        return ways;
    }

    private void walk(String name, List<String> path, Set<String> seen, List<List<String>> ways) {
        path.add(name);
        if (path.indexOf(name) < path.size() - 1) {
            ways.add(List.copyOf(path.subList(path.indexOf(name), path.size())));
        } else if (seen.add(name)) {
            needs.getOrDefault(name, Set.of()).forEach(next -> walk(next, path, seen, ways));
        }
        path.removeLast();
    }
}
