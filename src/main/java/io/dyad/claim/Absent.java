package io.dyad.claim;

import io.dyad.country.Countries;
import io.dyad.country.Country;
import io.dyad.pair.Absence;
import io.dyad.pair.Absences;
import io.dyad.pair.Pair;
import io.dyad.pair.Pairs;
import io.dyad.store.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says why there is no figure: an empty answer never leaves the caller guessing. */
@ApplicationScoped
public class Absent {

    /** A list over many pairs explains the first few. */
    private static final int EXPLAINED = 10;

    /** What does not fit is left out, sentence by sentence; a reason that is stored has 1,000 characters at most. */
    public static final int LONGEST = 4_000;

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

    /** Why the selection holds nothing. */
    public String reason(Selection asked) {
        List<Pair> named = asked.scope().named();
        if (named == null) {
            return "No " + asked.filter().state() + " claim meets these conditions"
                    + (asked.filter().publishedBy() == null
                            ? "."
                            : " among those of sources published by "
                                    + asked.filter().publishedBy() + ".");
        }
        if (named.isEmpty()) {
            return "The store knows no pair of these countries.";
        }
        return joined(named.stream()
                .limit(EXPLAINED)
                .map(it -> reason(it, asked.filter(), asked.revision()))
                .distinct()
                .toList());
    }

    private static String joined(List<String> sentences) {
        StringBuilder text = new StringBuilder();
        for (String sentence : sentences) {
            if (text.length() + 1 + sentence.length() <= LONGEST) {
                text.append(text.isEmpty() ? "" : " ").append(sentence);
            }
        }
        return text.toString();
    }

    /** Why the pair has no figure that meets the filter. */
    public String reason(Pair pair, ClaimFilter filter, long revision) {
        if (!pairs.isKnownAt(pair, revision)) {
            return "The store holds nothing on " + named(pair) + " yet.";
        }
        long kindred = claims.countObserved(filter.widest(), pair, revision);
        if (kindred > 0) {
            return kindred + " " + filter.state() + (kindred == 1 ? " claim is" : " claims are") + " kept on this for "
                    + named(pair) + ", but no " + (filter.state() == State.PUBLISHED ? "figure" : "claim")
                    + " meets the conditions on direction, product, period, book, reporter"
                    + " or source"
                    + (filter.hasWindow() ? "; from and to leave out claims that give no period." : ".");
        }
        if (filter.state() != State.PUBLISHED) {
            return "There is no " + filter.state() + " claim" + on(filter.indicators()) + " for " + named(pair)
                    + (filter.publishedBy() == null ? "" : " of a source published by " + filter.publishedBy())
                    + later(pair, filter, revision) + ".";
        }
        AsOf asOf = new AsOf(revision, filter.publishedBy());
        List<String> reasons = new ArrayList<>(reasons(absences.of(List.of(pair), asOf), filter.indicators()));
        List<Kept> kept = claims.kept(pair, filter.indicators(), asOf);
        if (!kept.isEmpty()) {
            reasons.add("What sources state" + on(filter.indicators()) + " for " + named(pair) + " makes no figure: "
                    + kept.stream().map(Kept::fate).collect(Collectors.joining(", ")) + ".");
        }
        return reasons.isEmpty() ? unstated(pair, filter, revision) : joined(reasons);
    }

    private String unstated(Pair pair, ClaimFilter filter, long revision) {
        return filter.publishedBy() == null
                ? "No source in the store states " + subject(filter.indicators()) + " for " + named(pair) + "."
                : "No source published by " + filter.publishedBy() + " states " + subject(filter.indicators()) + " for "
                        + named(pair) + later(pair, filter, revision) + ".";
    }

    /** How much there would be without the day. */
    private String later(Pair pair, ClaimFilter filter, long revision) {
        if (filter.publishedBy() == null) {
            return "";
        }
        long kindred = claims.countObserved(filter.widest().ofAnyDay(), pair, revision);
        return kindred == 0
                ? ""
                : "; " + kindred + " " + filter.state() + (kindred == 1 ? " claim is" : " claims are")
                        + " of sources published later or without a date";
    }

    /** The reasons that speak of any of these indicators, or of all figures. */
    private static List<String> reasons(List<Absence> absences, List<String> indicators) {
        return absences.stream()
                .filter(it -> it.indicator() == null || indicators.isEmpty() || indicators.contains(it.indicator()))
                .map(Absence::reason)
                .distinct()
                .toList();
    }

    private static String on(List<String> indicators) {
        return indicators.isEmpty() ? "" : " on " + String.join(", ", indicators);
    }

    private static String subject(List<String> indicators) {
        return indicators.isEmpty() ? "a figure" : String.join(", ", indicators);
    }

    private String named(Pair pair) {
        return pair.countries().stream()
                .map(it -> countries.byAlpha3(it).map(Country::name).orElse(it))
                .collect(Collectors.joining(" and "));
    }
}
