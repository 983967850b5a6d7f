package io.dyad.explorer;

import io.dyad.claim.SourceDetail;
import io.dyad.claim.SourceReader;
import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.indicator.Indicators;
import io.dyad.source.SourceRow;
import io.dyad.store.AsOf;
import io.dyad.store.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Puts the page of a source together from what the store holds now. */
@ApplicationScoped
class SourcePageReader {

    private static final int MOST_SHOWN = 200;

    private final SourceReader sources;
    private final Indicators indicators;
    private final CountryNames names;
    private final Revisions revisions;
    private final Calls calls;

    SourcePageReader(
            SourceReader sources, Indicators indicators, CountryNames names, Revisions revisions, Calls calls) {
        this.sources = sources;
        this.indicators = indicators;
        this.names = names;
        this.revisions = revisions;
        this.calls = calls;
    }

    SourcePage page(String id, String language) {
        SourceDetail detail = sources.one(id, AsOf.revision(revisions.current().number()));
        return new SourcePage(
                detail.source(),
                type(detail.source().sourceType()),
                Told.day(detail.source().publishedOn()),
                detail.cite(),
                detail.claims().stream()
                        .map(it -> StatedLine.of(it, indicators, names, language))
                        .toList(),
                detail.claims().size() == SourceReader.CLAIMS_SHOWN,
                calls.of("/v1/claims?source=" + id));
    }

    /** The first of all sources, by id. */
    SourcesPage all() {
        Listing<SourceRow> listing = sources.list(
                ListRequest.whole(), AsOf.revision(revisions.current().number()));
        List<SourceRow> rows = new ArrayList<>();
        while (listing.rows().hasNext() && rows.size() < MOST_SHOWN) {
            rows.add(listing.rows().next());
        }
        return new SourcesPage(rows, listing.rows().hasNext(), listing.reason(), calls.of("/v1/sources"));
    }

    private static String type(String code) {
        return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
    }
}
