package io.dyad.explorer;

import io.dyad.claim.PairListing;
import io.dyad.claim.ScopeParameters;
import io.dyad.comparison.DisagreementParameters;
import io.dyad.comparison.DisagreementReader;
import io.dyad.comparison.DisagreementRow;
import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.http.Parameters;
import io.dyad.http.ProblemException;
import io.dyad.indicator.Indicators;
import io.dyad.store.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds contradictions for pages. */
@ApplicationScoped
class Contradictions {

    /** Of a store with more claims than one answer looks through, a country or a pair is needed. */
    private static final long MOST_CLAIMS = PairListing.SORTED_CLAIMS;

    /** The first page must not wait for longer. */
    private static final long MOST_CLAIMS_AT_ONCE = 10_000;

    private static final String TOO_MANY = "The store holds too many figures to look through all of them at once."
            + " Name a country: its contradictions are found.";

    private static final String NOT_AT_ONCE =
            "The store holds too many figures to look through all of them for this page.";

    private final DisagreementReader reader;
    private final Indicators indicators;
    private final CountryNames names;
    private final Revisions revisions;

    Contradictions(DisagreementReader reader, Indicators indicators, CountryNames names, Revisions revisions) {
        this.reader = reader;
        this.indicators = indicators;
        this.names = names;
        this.revisions = revisions;
    }

    /**
     * What was found.
     *
     * @param lines the strongest first
     * @param nothing why there is none; null where there is one
     * @param isSearched whether the store was looked through at all
     */
    record Found(
            List<Contradiction> lines,
            boolean isCut,
            @Nullable String nothing,
            boolean isSearched) {

        static Found notSearched(String why) {
            return new Found(List.of(), false, why, false);
        }
    }

    /** Of all pairs where they are few enough to be looked through at once. */
    Found ofAllAtOnce(int most, String language) {
        return revisions.current().holdings().publishedClaims() > MOST_CLAIMS_AT_ONCE
                ? Found.notSearched(NOT_AT_ONCE)
                : ofCountry(null, null, most, language);
    }

    /**
     * Of a country's pairs, or of all.
     *
     * @param country by code; null for all
     * @param kind null for all
     */
    Found ofCountry(@Nullable String country, @Nullable String kind, int most, String language) {
        if (country == null && revisions.current().holdings().publishedClaims() > MOST_CLAIMS) {
            return Found.notSearched(TOO_MANY);
        }
        return found(DisagreementParameters.of(ScopeParameters.ofCountry(country, null), kind), most, language);
    }

    /** Of one pair, on whose page its name goes without saying. */
    Found ofPair(String pair, int most, String language) {
        return found(DisagreementParameters.of(ScopeParameters.ofPair(pair), null), most, language);
    }

    private Found found(DisagreementParameters asked, int most, String language) {
        Listing<DisagreementRow> listing;
        try {
            listing = reader.list(asked, ListRequest.whole(), new Parameters());
        } catch (ProblemException e) {
            return Found.notSearched(String.valueOf(e.getMessage()));
        }
        List<Contradiction> lines = new ArrayList<>();
        while (listing.rows().hasNext() && lines.size() < most) {
            lines.add(Contradiction.of(listing.rows().next(), indicators, names, language));
        }
        return new Found(lines, listing.rows().hasNext(), listing.reason(), true);
    }
}
