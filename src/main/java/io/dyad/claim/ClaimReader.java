package io.dyad.claim;

import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.http.Parameters;
import io.dyad.http.ProblemException;
import io.dyad.http.PublicAddress;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.quantity.Vagueness;
import io.dyad.store.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers questions about claims. */
@ApplicationScoped
public class ClaimReader {

    private final Claims claims;
    private final Indicators indicators;
    private final SelectionReader selections;
    private final Absent absent;
    private final PublicAddress address;

    ClaimReader(
            Claims claims, Indicators indicators, SelectionReader selections, Absent absent, PublicAddress address) {
        this.claims = claims;
        this.indicators = indicators;
        this.selections = selections;
        this.absent = absent;
        this.address = address;
    }

    Listing<ClaimRow> list(
            ScopeParameters scope,
            SelectionParameters selection,
            @Nullable String state,
            ListRequest request,
            Parameters parameters) {
        State wanted = parameters.one("state", state, State::parse).orElse(State.PUBLISHED);
        Selection asked = selections.read(scope, selection, wanted, true, request, parameters);
        parameters.check();
        return list(asked, request);
    }

    /** The claims selected, all of them including a country's totals with the world. */
    public Listing<ClaimRow> list(Selection asked, ListRequest request) {
        long revision = asked.revision();
        PairListing<HeldClaim> list = new PairListing<>(
                asked, request, revision, Place::of, it -> it.claim().id());
        PairByPair<HeldClaim> rows = claims.pairByPair(
                asked.scope(),
                asked.filter(),
                asked.filter(),
                revision,
                list.start(),
                (pairs, read) -> ordered(asked.latest() ? Recency.latest(read, Place::of) : read));
        Listing<ClaimRow> listing = list.of(rows, indicators).map(this::row, ClaimRow::id);
        return listing.chosenBy(Policy.OFFICIAL_FIRST.name())
                .because(listing.rows().hasNext() ? null : absent.reason(asked));
    }

    /** The claim of that id as it was known. */
    ClaimDetail one(String id, AsOf asOf) {
        return detail(held(id, asOf), asOf);
    }

    /** The claim with all of its evidence. */
    public ClaimDetail detail(HeldClaim held, AsOf asOf) {
        return new ClaimDetail(
                row(held),
                held.state().supersededBy(),
                held.state().reason(),
                held.source().row(),
                links(held, asOf));
    }

    public ClaimRow row(HeldClaim held) {
        return row(held, Policy.OFFICIAL_FIRST.vagueness());
    }

    /**
     * The claim's row.
     *
     * @param vagueness how wide vague words are read
     */
    public ClaimRow row(HeldClaim held, Vagueness vagueness) {
        return ClaimRow.of(held, indicators.get(held.claim().subject().indicator()), vagueness);
    }

    /**
     * The claim of that id, in whatever state it was.
     *
     * @throws ProblemException when there was none, or its source had not been published
     */
    public HeldClaim held(String id, AsOf asOf) {
        HeldClaim held = find(id, asOf.revision())
                .orElseThrow(() -> ProblemException.notFound("There is no claim \"" + id + "\" at revision "
                        + asOf.revision() + "; /v1/claims lists them."));
        Unpublished.refuse("The source of claim \"" + id + "\"", held.source(), asOf);
        return held;
    }

    private Optional<HeldClaim> find(String id, long revision) {
        if (!id.matches("[A-Z]{3}-[A-Z]{3}-[0-9a-f]{12}") || id.startsWith(id.substring(4, 7))) {
            return Optional.empty();
        }
        Pair pair = Pair.of(id.substring(0, 3), id.substring(4, 7));
        return claims.one(pair, id, revision);
    }

    private Map<String, String> links(HeldClaim held, AsOf asOf) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", address.link(asOf.on("/v1/claims/" + held.claim().id())));
        links.put(
                "comparison", address.link(asOf.on("/v1/claims/" + held.claim().id() + "/comparison")));
        links.put("source", address.link(asOf.on("/v1/sources/" + held.source().id())));
        links.put("pair", address.link(asOf.on("/v1/pairs/" + held.claim().pair())));
        return links;
    }

    /** In the default order of rows. */
    List<HeldClaim> ordered(List<HeldClaim> read) {
        return Place.ordered(read, Place::of, Sort.PAIR.comparator(indicators));
    }
}
