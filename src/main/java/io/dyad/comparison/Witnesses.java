package io.dyad.comparison;

import java.util.ArrayList;
import java.util.List;

/** How many independent witnesses claims come from. */
final class Witnesses {

    private Witnesses() {}

    /** Authorities are counted first, so that a reprint without one joins one of them and never makes two of them one. */
    static int count(List<Side> claims) {
        List<List<Witness>> independent = new ArrayList<>();
        claims.stream().map(Side::witness).filter(Witness::hasAuthority).forEach(it -> join(it, independent));
        claims.stream().map(Side::witness).filter(it -> !it.hasAuthority()).forEach(it -> join(it, independent));
        return independent.size();
    }

    private static void join(Witness witness, List<List<Witness>> independent) {
        for (List<Witness> one : independent) {
            if (one.stream().anyMatch(it -> it.common(witness).isPresent())) {
                one.add(witness);
                return;
            }
        }
        independent.add(new ArrayList<>(List.of(witness)));
    }
}
