package io.dyad.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which claims are versions of each other: those that supersession joins, directly or by way of others. */
final class Versions {

    /** One claim took the place of another. */
    record Supersession(String old, String better) {}

    private Versions() {}

    /** The claim and all its versions. */
    static Set<String> of(String claim, List<Supersession> supersessions) {
        Map<String, List<String>> neighbours = new HashMap<>();
        for (Supersession each : supersessions) {
            neighbours.computeIfAbsent(each.old, it -> new ArrayList<>()).add(each.better);
            neighbours.computeIfAbsent(each.better, it -> new ArrayList<>()).add(each.old);
        }
        Set<String> versions = new HashSet<>(List.of(claim));
        Deque<String> unvisited = new ArrayDeque<>(versions);
        while (!unvisited.isEmpty()) {
            neighbours.getOrDefault(unvisited.remove(), List.of()).stream()
                    .filter(versions::add)
                    .forEach(unvisited::add);
        }
        return versions;
    }
}
