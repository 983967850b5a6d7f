package io.dyad.figure;

import io.dyad.claim.ClaimFilter;
import io.dyad.claim.Claims;
import io.dyad.claim.HeldClaim;
import io.dyad.claim.PairListing;
import io.dyad.country.Countries;
import io.dyad.http.Fault;
import io.dyad.http.ProblemException;
import io.dyad.pair.Pair;
import io.dyad.pair.Pairs;
import io.dyad.store.AsOf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The trade of a country with the world and with all that it trades with, read where a share asks for it. */
final class Partners {

    private final Claims claims;
    private final Pairs pairs;
    private final OfficialFirst policy;
    private final AsOf asOf;
    private final Deriving.@Nullable Window window;
    private final Map<String, List<Ledger>> read = new HashMap<>();
    private long claimsRead;

    /** @param window of the periods that shares are asked for; null for all */
    Partners(Claims claims, Pairs pairs, OfficialFirst policy, AsOf asOf, Deriving.@Nullable Window window) {
        this.claims = claims;
        this.pairs = pairs;
        this.policy = policy;
        this.asOf = asOf;
        this.window = window;
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
        List<HeldClaim> held =
                claims.held(window == null ? filter : filter.within(window.from(), window.to()), of, asOf.revision());
        claimsRead += held.size();
        if (claimsRead > PairListing.SORTED_CLAIMS) {
            throw ProblemException.tooBroad(
                    "Shares need the trade of each country with all its partners: here more than "
                            + PairListing.SORTED_CLAIMS + " claims; name fewer pairs, or narrow by from and to.",
                    Fault.of("derive", "share", "Too many claims to add up."));
        }
        return held;
    }
}
