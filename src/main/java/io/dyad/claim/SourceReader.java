package io.dyad.claim;

import io.dyad.format.Batches;
import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.http.ProblemException;
import io.dyad.http.PublicAddress;
import io.dyad.source.Source;
import io.dyad.source.SourceRow;
import io.dyad.source.Sources;
import io.dyad.store.AsOf;
import io.dyad.store.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers questions about sources. */
@ApplicationScoped
public class SourceReader {

    private static final int BATCH = 200;
    public static final int CLAIMS_SHOWN = 100;

    private final Sources sources;
    private final Claims claims;
    private final ClaimReader claimReader;
    private final Revisions revisions;
    private final PublicAddress address;

    SourceReader(Sources sources, Claims claims, ClaimReader claimReader, Revisions revisions, PublicAddress address) {
        this.sources = sources;
        this.claims = claims;
        this.claimReader = claimReader;
        this.revisions = revisions;
        this.address = address;
    }

    public Listing<SourceRow> list(ListRequest request, AsOf asOf) {
        Long known = request.knownTotal();
        long total = known != null ? known : total(asOf);
        return new Listing<>(
                new Batches<>(
                        BATCH,
                        (after, most) -> sources.inUseAt(asOf, after, most).stream()
                                .map(Source::row)
                                .toList(),
                        SourceRow::id,
                        request.after()),
                SourceRow::id,
                total,
                total == 0 ? reason(asOf) : null,
                null,
                asOf.revision());
    }

    private long total(AsOf asOf) {
        return asOf.publishedBy() == null
                ? revisions.numbered(asOf.revision()).holdings().sources()
                : sources.countInUseAt(asOf);
    }

    private static String reason(AsOf asOf) {
        return asOf.publishedBy() == null
                ? "The store holds no source yet."
                : "The store holds no source published by " + asOf.publishedBy() + ".";
    }

    public SourceDetail one(String id, AsOf asOf) {
        Source source = sources.recordedBy(asOf.revision(), id)
                .orElseThrow(() -> ProblemException.notFound("There is no source \"" + id + "\" at revision "
                        + asOf.revision() + "; /v1/sources lists them."));
        Unpublished.refuse("The source \"" + id + "\"", source, asOf);
        return new SourceDetail(source.row(), source.citation(), firstClaims(source, asOf), links(id, asOf));
    }

    private Map<String, String> links(String id, AsOf asOf) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", address.link(asOf.on("/v1/sources/" + id)));
        links.put("claims", address.link(asOf.on("/v1/claims?source=" + id)));
        links.put("figures", address.link(asOf.on("/v1/figures?source=" + id)));
        return links;
    }

    private List<ClaimRow> firstClaims(Source source, AsOf asOf) {
        ClaimFilter ofSource = ClaimFilter.published(asOf).from(source.id());
        List<ClaimRow> first = new ArrayList<>();
        PairByPair<HeldClaim> held = claims.pairByPair(
                PairScope.all(true),
                ofSource,
                ofSource,
                asOf.revision(),
                null,
                (pairs, read) -> claimReader.ordered(read));
        while (first.size() < CLAIMS_SHOWN && held.hasNext()) {
            first.add(claimReader.row(held.next()));
        }
        return first;
    }
}
