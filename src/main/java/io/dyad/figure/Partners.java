package io.dyad.figure;

import io.dyad.claim.ClaimFilter;
import io.dyad.claim.Claims;
import io.dyad.claim.HeldClaim;
import io.dyad.country.Countries;
import io.dyad.pair.Pair;
import io.dyad.pair.Pairs;
import io.dyad.store.AsOf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The trade of a country with the world and with all that it trades with, read where a share asks for it. */
final class Partners {

    private final Claims claims;
    private final Pairs pairs;
    private final OfficialFirst policy;
    private final AsOf asOf;
    private final Map<String, List<Ledger>> read = new HashMap<>();

    Partners(Claims claims, Pairs pairs, OfficialFirst policy, AsOf asOf) {
        this.claims = claims;
        this.pairs = pairs;
        this.policy = policy;
        this.asOf = asOf;
    }

    long revision() {
        return asOf.revision();
    }

    /** What the book has of the country with the world; empty where it has nothing. */
    List<Ledger> ofWorld(String country, String book) {
        return ledgers(country + " " + Countries.WORLD, List.of(Pair.of(country, Countries.WORLD)), book);
    }

    /** What the book has of the country with each other country, but for one. */
    List<Ledger> others(String country, String butFor, String book) {
        List<Pair> all = pairs.of(List.of(country), asOf.revision()).stream()
                .filter(it -> !it.isTotal())
                .toList();
        return ledgers(country, all, book).stream()
                .filter(it -> !it.any().series().pair().contains(butFor))
                .toList();
    }

    private List<Ledger> ledgers(String key, List<Pair> of, String book) {
        return read.computeIfAbsent(
                key + " " + book, it -> Ledger.of(policy.figures(held(of, book), Map.of()), Map.of()));
    }

    private List<HeldClaim> held(List<Pair> of, String book) {
        ClaimFilter filter = ClaimFilter.published(asOf)
                .of(new ArrayList<>(Derivation.LEVELS))
                .inBook(book);
        return claims.held(filter, of, asOf.revision());
    }
}
