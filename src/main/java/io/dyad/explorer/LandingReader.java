package io.dyad.explorer;

import io.dyad.claim.ClaimReader;
import io.dyad.claim.ClaimRow;
import io.dyad.claim.ClaimState;
import io.dyad.claim.ClaimStates;
import io.dyad.claim.Claims;
import io.dyad.claim.Nature;
import io.dyad.claim.State;
import io.dyad.figure.PairReader;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.store.Revision;
import io.dyad.store.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the landing page together from what the store holds now. */
@ApplicationScoped
class LandingReader {

    /** Of the first data the pair with most figures. */
    private static final Pair PREFERRED = Pair.of("KAZ", "KOR");

    private static final int MOST_NEWEST = 3;

    /** Of each change, by pair: enough to find several pairs in a report, and in a file of statistics its first. */
    private static final int CLAIMS_READ = 100;

    private static final int MOST_CONTRADICTIONS = 3;

    /** A change may hold nothing that is published; behind so many nobody looks for what is new. */
    private static final int REVISIONS_READ = 20;

    private final PairReader pairs;
    private final Claims claims;
    private final ClaimStates states;
    private final ClaimReader rows;
    private final Contradictions contradictions;
    private final Indicators indicators;
    private final CountryNames names;
    private final Revisions revisions;
    private final Calls calls;

    LandingReader(
            PairReader pairs,
            Claims claims,
            ClaimStates states,
            ClaimReader rows,
            Contradictions contradictions,
            Indicators indicators,
            CountryNames names,
            Revisions revisions,
            Calls calls) {
        this.pairs = pairs;
        this.claims = claims;
        this.states = states;
        this.rows = rows;
        this.contradictions = contradictions;
        this.indicators = indicators;
        this.names = names;
        this.revisions = revisions;
        this.calls = calls;
    }

    /** The first page as it opens. */
    Landing landing(String language) {
        return landing(
                Search.NOTHING,
                newest(revisions.current(), language),
                contradictions.ofAllAtOnce(MOST_CONTRADICTIONS, language),
                language);
    }

    /** The same for who searches, without what only the first look is for. */
    Landing landing(Search search, String language) {
        return landing(search, List.of(), null, language);
    }

    private Landing landing(
            Search search, List<StatedLine> newest, Contradictions.@Nullable Found found, String language) {
        Revision current = revisions.current();
        return new Landing(
                pairs.oneWithFigures(PREFERRED)
                        .map(it -> OneAnswer.of(
                                it, indicators, code -> names.of(code, language), calls.curl("/v1/pairs/" + it.id())))
                        .orElse(null),
                newest,
                found,
                current.holdings(),
                current.number(),
                search);
    }

    /** Of the latest changes what they published and is published still, one figure of each pair. */
    private List<StatedLine> newest(Revision current, String language) {
        Map<String, StatedLine> newest = new LinkedHashMap<>();
        for (Revision each : revisions.before(current.number() + 1, REVISIONS_READ)) {
            List<String> ids = states.someBegunAt(each.number(), CLAIMS_READ).stream()
                    .filter(it -> it.state() == State.PUBLISHED)
                    .map(ClaimState::claim)
                    .toList();
            if (!ids.isEmpty()) {
                claims.all(ids, current.number()).stream()
                        .map(rows::row)
                        .filter(LandingReader::isShown)
                        .map(it -> StatedLine.of(it, indicators, names, language))
                        .forEach(it -> newest.putIfAbsent(it.pair(), it));
            }
            if (newest.size() >= MOST_NEWEST) {
                break;
            }
        }
        return newest.values().stream().limit(MOST_NEWEST).toList();
    }

    /** A target or a forecast is no figure. */
    private static boolean isShown(ClaimRow claim) {
        return claim.state().equals(State.PUBLISHED.toString())
                && claim.nature().equals(Nature.OBSERVED.toString());
    }
}
