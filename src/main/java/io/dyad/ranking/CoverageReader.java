package io.dyad.ranking;

import io.dyad.claim.Absent;
import io.dyad.claim.Claims;
import io.dyad.claim.HeldClaim;
import io.dyad.claim.PairByPair;
import io.dyad.claim.PairListing;
import io.dyad.claim.Place;
import io.dyad.claim.Selection;
import io.dyad.claim.SelectionReader;
import io.dyad.claim.Sort;
import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import io.dyad.http.ProblemException;
import io.dyad.indicator.Indicators;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Answers what the store has at all. */
@ApplicationScoped
public class CoverageReader {

    private final SelectionReader selections;
    private final Claims claims;
    private final Indicators indicators;
    private final Absent absent;

    CoverageReader(SelectionReader selections, Claims claims, Indicators indicators, Absent absent) {
        this.selections = selections;
        this.claims = claims;
        this.indicators = indicators;
        this.absent = absent;
    }

    /** Which claims are meant; faults are collected in {@code parameters}, which the caller checks. */
    public Selection asked(CoverageParameters given, ListRequest request, Parameters parameters) {
        return selections.read(given.scope, given.periods, given.clocks, request, parameters);
    }

    /** What each book has of each series, pair by pair. */
    Listing<CoverageRow> list(Selection asked, ListRequest request) {
        PairListing<Covered> list = new PairListing<>(asked, request, asked.revision(), Covered::place, Covered::id);
        PairByPair<Covered> rows = claims.pairByPair(
                asked.scope(),
                asked.filter(),
                asked.filter(),
                asked.revision(),
                list.start(),
                (pairs, read) -> Covered.of(ordered(read)));
        Listing<CoverageRow> listing = list.of(rows, indicators).map(Covered::row, CoverageRow::id);
        return listing.because(listing.rows().hasNext() ? null : absent.reason(asked));
    }

    /** The same as a matrix, which is held whole. */
    public Matrix matrix(Selection asked) {
        PairByPair<HeldClaim> rows = claims.pairByPair(
                asked.scope(),
                asked.filter(),
                asked.filter(),
                asked.revision(),
                null,
                (pairs, read) ->
                        ordered(read).stream().filter(Covered::isObserved).toList());
        List<HeldClaim> all = new ArrayList<>();
        while (rows.hasNext()) {
            all.add(rows.next());
            if (all.size() > PairListing.SORTED_CLAIMS) {
                throw ProblemException.tooBroad(
                        "A matrix is made of at most " + PairListing.SORTED_CLAIMS
                                + " claims; name a country, pairs or an indicator, or fewer years by from and to.",
                        Fault.of("shape", "matrix", "Too many claims for a matrix."));
            }
        }
        return new Matrix(all);
    }

    Listing<Matrix.Row> listing(Matrix matrix, Selection asked, ListRequest request) {
        List<Matrix.Row> rows = matrix.rows();
        return Listing.of(rows, Matrix.Row::id, request.after(), rows.size(), asked.revision())
                .because(rows.isEmpty() ? absent.reason(asked) : null);
    }

    private List<HeldClaim> ordered(List<HeldClaim> read) {
        return Place.ordered(read, (Function<HeldClaim, Place>) Place::of, Sort.PAIR.comparator(indicators));
    }
}
