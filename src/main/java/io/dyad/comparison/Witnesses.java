package io.dyad.comparison;

import java.util.ArrayList;
import java.util.List;

/** How many witnesses claims come from: those that are one with each other, directly or by way of others, count once. */
final class Witnesses {

    private Witnesses() {}

    static int count(List<Side> claims) {
        List<Witness> unseen =
                new ArrayList<>(claims.stream().map(it -> Witness.of(it.held())).toList());
        int count = 0;
        while (!unseen.isEmpty()) {
            count++;
            List<Witness> one = new ArrayList<>(List.of(unseen.remove(0)));
            for (int i = 0; i < one.size(); i++) {
                Witness each = one.get(i);
                List<Witness> more = unseen.stream()
                        .filter(it -> each.common(it).isPresent())
                        .toList();
                one.addAll(more);
                unseen.removeAll(more);
            }
        }
        return count;
    }
}
