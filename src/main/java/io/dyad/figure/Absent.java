package io.dyad.figure;

import io.dyad.claim.ClaimFilter;
import io.dyad.claim.Claims;
import io.dyad.claim.Selection;
import io.dyad.country.Countries;
import io.dyad.country.Country;
import io.dyad.pair.Absence;
import io.dyad.pair.Absences;
import io.dyad.pair.Pair;
import io.dyad.pair.Pairs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Says why there is no figure: an empty answer never leaves the caller guessing. */
@ApplicationScoped
class Absent {

    private final Pairs pairs;
    private final Absences absences;
    private final Claims claims;
    private final Countries countries;

    Absent(Pairs pairs, Absences absences, Claims claims, Countries countries) {
        this.pairs = pairs;
        this.absences = absences;
        this.claims = claims;
        this.countries = countries;
    }

    /** Why the selection holds no figure. */
    String reason(Selection asked, long revision) {
        List<Pair> named = asked.scope().named();
        if (named == null || named.size() != 1) {
            return named != null && named.isEmpty()
                    ? "The store knows no pair of these countries."
                    : "No figure meets these conditions.";
        }
        return reason(named.get(0), asked.filter(), revision);
    }

    /** Why the pair has no figure that meets the filter. */
    String reason(Pair pair, ClaimFilter filter, long revision) {
        if (!pairs.isKnownAt(pair, revision)) {
            return "The store holds nothing on " + named(pair) + " yet.";
        }
        long kindred = claims.count(filter.widest(), pair, revision);
        if (kindred > 0) {
            return kindred + (kindred == 1 ? " claim is" : " claims are") + " published on this, but none meets the"
                    + " conditions on period, book, reporter or source"
                    + (filter.hasWindow() ? "; from and to leave out claims that give no period." : ".");
        }
        List<String> stated = reasons(absences.of(List.of(pair), revision), filter.indicators());
        return stated.isEmpty()
                ? "No source in the store states " + subject(filter.indicators()) + " for " + named(pair) + "."
                : String.join(" ", stated);
    }

    /** The reasons that speak of any of these indicators, or of all figures. */
    static List<String> reasons(List<Absence> absences, List<String> indicators) {
        return absences.stream()
                .filter(it -> it.indicator() == null || indicators.isEmpty() || indicators.contains(it.indicator()))
                .map(Absence::reason)
                .distinct()
                .toList();
    }

    private static String subject(List<String> indicators) {
        return indicators.isEmpty() ? "a figure" : String.join(", ", indicators);
    }

    String named(Pair pair) {
        return pair.countries().stream()
                .map(it -> countries.byAlpha3(it).map(Country::name).orElse(it))
                .collect(Collectors.joining(" and "));
    }
}
