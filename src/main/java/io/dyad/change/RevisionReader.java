package io.dyad.change;

import io.dyad.access.Caller;
import io.dyad.claim.ClaimState;
import io.dyad.claim.ClaimStates;
import io.dyad.format.Batches;
import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.http.ProblemException;
import io.dyad.http.PublicAddress;
import io.dyad.source.Sources;
import io.dyad.store.AsOf;
import io.dyad.store.Revision;
import io.dyad.store.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers questions about revisions. */
@ApplicationScoped
class RevisionReader {

    private static final int BATCH = 200;

    private final Revisions revisions;
    private final ClaimStates states;
    private final Sources sources;
    private final Caller caller;
    private final PublicAddress address;

    RevisionReader(Revisions revisions, ClaimStates states, Sources sources, Caller caller, PublicAddress address) {
        this.revisions = revisions;
        this.states = states;
        this.sources = sources;
        this.caller = caller;
        this.address = address;
    }

    /** All revisions, latest first. There are no gaps, so that the total is known without counting. */
    Listing<RevisionRow> list(ListRequest request, AsOf asOf) {
        long last = asOf.revision();
        boolean withNames = caller.isAdmin();
        return new Listing<>(
                new Batches<>(
                        BATCH,
                        (after, most) -> revisions.before(after == null ? last + 1 : number(after), most).stream()
                                .map(it -> RevisionRow.of(it, withNames))
                                .toList(),
                        RevisionRow::id,
                        request.after()),
                RevisionRow::id,
                last + 1,
                null,
                null,
                last);
    }

    /** One revision with what it changed. */
    RevisionDetail one(String number, AsOf asOf) {
        Revision revision = known(number, asOf);
        return new RevisionDetail(
                RevisionRow.of(revision, caller.isAdmin()),
                states.begunAt(revision.number(), RevisionDetail.MOST_SHOWN).stream()
                        .map(RevisionReader::change)
                        .toList(),
                sources.describedAt(revision.number(), RevisionDetail.MOST_SHOWN),
                links(revision.number()));
    }

    private Revision known(String number, AsOf asOf) {
        if (number.matches("[0-9]{1,18}") && Long.parseLong(number) <= asOf.revision()) {
            return revisions.numbered(Long.parseLong(number));
        }
        throw ProblemException.notFound("There is no revision \"" + number + "\"; they go from 0 to " + asOf.revision()
                + ", and /v1/revisions lists them.");
    }

    private static long number(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw ProblemException.notFound("This cursor leads nowhere; begin again without it.");
        }
        return Long.parseLong(id);
    }

    private static RevisionDetail.ClaimChange change(ClaimState state) {
        return new RevisionDetail.ClaimChange(state.claim(), state.state().toString(), state.supersededBy());
    }

    private Map<String, String> links(long number) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", address.link("/v1/revisions/" + number));
        if (number > 0) {
            links.put("previous", address.link("/v1/revisions/" + (number - 1)));
        }
        links.put("claims", address.link("/v1/claims?known_as_of=" + number));
        links.put("figures", address.link("/v1/figures?known_as_of=" + number));
        return links;
    }
}
