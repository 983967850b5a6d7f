package io.dyad.explorer;

import io.dyad.claim.PairListing;
import io.dyad.claim.ScopeParameters;
import io.dyad.claim.Selection;
import io.dyad.country.Countries;
import io.dyad.country.Country;
import io.dyad.format.ListRequest;
import io.dyad.http.Parameters;
import io.dyad.http.ProblemException;
import io.dyad.indicator.Indicator;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.ranking.CoverageParameters;
import io.dyad.ranking.CoverageReader;
import io.dyad.ranking.Matrix;
import io.dyad.store.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the page of what there is together from what the store holds now. */
@ApplicationScoped
class CoveragePageReader {

    private static final int MOST_LINES = 150;
    private static final int MOST_YEARS = 40;

    /** Of a store with more claims than one answer is made of, a country is needed. */
    private static final long MOST_CLAIMS = PairListing.SORTED_CLAIMS;

    private final CoverageReader reader;
    private final Countries countries;
    private final Indicators indicators;
    private final CountryNames names;
    private final Revisions revisions;
    private final Calls calls;

    CoveragePageReader(
            CoverageReader reader,
            Countries countries,
            Indicators indicators,
            CountryNames names,
            Revisions revisions,
            Calls calls) {
        this.reader = reader;
        this.countries = countries;
        this.indicators = indicators;
        this.names = names;
        this.revisions = revisions;
        this.calls = calls;
    }

    /** What is asked for, and what of it is known to be something. */
    private record Asked(
            String typed,
            @Nullable Country country,
            @Nullable String indicator,
            String language) {

        @Nullable String code() {
            return country == null ? null : country.alpha3();
        }
    }

    /** What was found; the reason is null where something was. */
    private record Found(List<Matrix.Row> rows, @Nullable String reason) {}

    /**
     * What there is.
     *
     * @param typed a country by code or name; empty for all
     * @param indicator what is none counts as all
     */
    CoveragePage page(String typed, @Nullable String indicator, String language) {
        String known = indicators.find(indicator).map(Indicator::code).orElse(null);
        Country country;
        try {
            country = typed.isBlank() ? null : countries.resolve(typed);
        } catch (IllegalArgumentException e) {
            return page(new Asked(typed, null, known, language), new Found(List.of(), String.valueOf(e.getMessage())));
        }
        Asked asked = new Asked(typed, country, known, language);
        return page(asked, found(asked));
    }

    private Found found(Asked asked) {
        if (asked.country == null && revisions.current().holdings().publishedClaims() > MOST_CLAIMS) {
            return new Found(List.of(), "The store holds too much to be shown at once. Name a country.");
        }
        ListRequest request = ListRequest.whole();
        Parameters parameters = new Parameters();
        try {
            Selection selection = reader.asked(
                    CoverageParameters.of(ScopeParameters.ofCountry(asked.code(), asked.indicator)),
                    request,
                    parameters);
            List<Matrix.Row> rows = reader.matrix(selection).rows();
            return new Found(rows, rows.isEmpty() ? "No source states anything of this." : null);
        } catch (ProblemException e) {
            return new Found(List.of(), String.valueOf(e.getMessage()));
        }
    }

    private CoveragePage page(Asked asked, Found found) {
        List<Matrix.Row> shown = found.rows.stream().limit(MOST_LINES).toList();
        List<Integer> years = years(shown);
        String parameters = (asked.country == null ? "" : "&country=" + asked.code())
                + (asked.indicator == null ? "" : "&indicator=" + asked.indicator);
        return new CoveragePage(
                asked.country == null ? asked.typed : asked.country.nameIn(asked.language),
                options(asked.indicator),
                years,
                shown.stream().map(it -> line(it, years, asked.language)).toList(),
                found.reason,
                left(found.rows, shown, years),
                calls.of("/v1/coverage" + (parameters.isEmpty() ? "" : "?" + parameters.substring(1))));
    }

    private List<Option> options(@Nullable String chosen) {
        return Stream.concat(
                        Stream.of(new Option("", "Everything", chosen == null)),
                        indicators.all().stream()
                                .map(it -> new Option(
                                        it.code(), it.name(), it.code().equals(chosen))))
                .toList();
    }

    private CoveragePage.Line line(Matrix.Row row, List<Integer> years, String language) {
        return new CoveragePage.Line(
                row.pair(),
                names.of(Pair.parse(row.pair()), language),
                indicators.get(row.indicator()).name(),
                row.origin() == null ? "" : row.origin() + " → " + row.destination(),
                years.stream()
                        .map(it -> new CoveragePage.Cell(
                                it, row.books().getOrDefault(it, Set.of()).size()))
                        .toList());
    }

    /** Those that anything is known of, the last first. */
    private static List<Integer> years(List<Matrix.Row> rows) {
        return rows.stream()
                .flatMap(it -> it.books().keySet().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(MOST_YEARS)
                .toList();
    }

    private static String left(List<Matrix.Row> all, List<Matrix.Row> shown, List<Integer> years) {
        List<String> left = new ArrayList<>();
        if (all.size() > shown.size()) {
            left.add((all.size() - shown.size()) + " more lines are left out here.");
        }
        if (!years.isEmpty()
                && shown.stream()
                        .anyMatch(it ->
                                !it.books().headMap(years.get(years.size() - 1)).isEmpty())) {
            left.add("Years before " + years.get(years.size() - 1) + " are left out here.");
        }
        return left.isEmpty() ? "" : String.join(" ", left) + " The API's answer below has all of them.";
    }
}
