package io.dyad.figure;

import io.dyad.claim.Absent;
import io.dyad.claim.ClaimFilter;
import io.dyad.claim.ClaimReader;
import io.dyad.claim.Recency;
import io.dyad.claim.Series;
import io.dyad.country.Countries;
import io.dyad.country.Country;
import io.dyad.format.Batches;
import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.http.PublicAddress;
import io.dyad.indicator.Family;
import io.dyad.pair.Absences;
import io.dyad.pair.Meetings;
import io.dyad.pair.Pair;
import io.dyad.pair.Pairs;
import io.dyad.period.Period;
import io.dyad.store.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers questions about pairs. */
@ApplicationScoped
public class PairReader {

    /** The claims of as many pairs are in memory at once. */
    private static final int BATCH = 25;

    private static final String PRESS = "press";

    private final Pairs pairs;
    private final Meetings meetings;
    private final Absences absences;
    private final Figures figures;
    private final FigureRows rows;
    private final ClaimReader claims;
    private final Absent absent;
    private final Countries countries;
    private final Revisions revisions;
    private final PublicAddress address;

    PairReader(
            Pairs pairs,
            Meetings meetings,
            Absences absences,
            Figures figures,
            FigureRows rows,
            ClaimReader claims,
            Absent absent,
            Countries countries,
            Revisions revisions,
            PublicAddress address) {
        this.pairs = pairs;
        this.meetings = meetings;
        this.absences = absences;
        this.figures = figures;
        this.rows = rows;
        this.claims = claims;
        this.absent = absent;
        this.countries = countries;
        this.revisions = revisions;
        this.address = address;
    }

    /** All pairs of two countries. */
    Listing<PairRow> all(ListRequest request) {
        long revision = revisions.of(request);
        Batches<PairRow> found = new Batches<>(
                BATCH,
                (after, most) -> rows(pairs.knownAt(revision, after, most), revision),
                PairRow::id,
                request.after());
        long total = revisions.findById(revision).holdings().pairs();
        return listing(found, total, "The store knows no pair yet.", revision);
    }

    /** The pairs of one country. */
    Listing<PairRow> of(Country country, ListRequest request) {
        long revision = revisions.of(request);
        List<Pair> ofCountry = pairs.of(List.of(country.alpha3()), revision).stream()
                .filter(it -> !it.isTotal())
                .toList();
        Batches<PairRow> found = new Batches<>(
                BATCH, (after, most) -> rows(behind(after, ofCountry, most), revision), PairRow::id, request.after());
        return listing(found, ofCountry.size(), "The store knows no pair of " + country.name() + ".", revision);
    }

    private static Listing<PairRow> listing(Batches<PairRow> found, long total, String whenNone, long revision) {
        String reason = total == 0 ? whenNone : null;
        return new Listing<>(found, PairRow::id, total, reason, OfficialFirst.POLICY.name(), revision);
    }

    private static List<Pair> behind(@Nullable String after, List<Pair> all, int most) {
        return all.stream()
                .filter(it -> after == null || it.toString().compareTo(after) > 0)
                .limit(most)
                .toList();
    }

    /** What is known of a pair; also of one that the store has never heard of, which then says so. */
    PairDetail one(Pair pair) {
        long revision = revisions.current().number();
        List<Figure> all = figures.of(List.of(pair), ClaimFilter.PUBLISHED, revision);
        List<Figure> headlines =
                headlines(all).stream().limit(PairDetail.MOST_SHOWN).toList();
        return new PairDetail(
                pair.toString(),
                pair.countries().stream().map(this::country).toList(),
                headlines.stream().map(rows::row).toList(),
                headlines.stream().map(it -> claims.row(it.chosen())).toList(),
                meetings.of(pair, revision).stream()
                        .limit(PairDetail.MOST_SHOWN)
                        .toList(),
                absences.of(List.of(pair), revision).stream()
                        .limit(PairDetail.MOST_SHOWN)
                        .map(it -> new PairDetail.Gap(it.indicator(), it.reason(), it.source()))
                        .toList(),
                links(pair),
                headlines.isEmpty() ? absent.reason(pair, ClaimFilter.PUBLISHED, revision) : null,
                OfficialFirst.POLICY.name(),
                revision);
    }

    /** What is known of the pair where it has figures, else of the first pair that has; empty where none has. */
    public Optional<PairDetail> oneWithFigures(Pair preferred) {
        PairDetail detail = one(preferred);
        return detail.data().isEmpty() ? figures.firstPair(detail.revision()).map(this::one) : Optional.of(detail);
    }

    /** The latest figure of each series, and the latest of the press where that is newer than the chosen book's. */
    private static List<Figure> headlines(List<Figure> all) {
        List<Figure> latest = Recency.latest(BookChoice.served(all), Figure::chosen);
        Map<Series, Figure> bySeries =
                latest.stream().collect(Collectors.toMap(Figure::series, it -> it, (one, other) -> one));
        List<Figure> press =
                Recency.latest(
                                all.stream()
                                        .filter(it -> it.book().equals(PRESS))
                                        .toList(),
                                Figure::chosen)
                        .stream()
                        .filter(it -> isNewer(it, bySeries.get(it.series())))
                        .toList();
        Set<String> shown =
                Stream.concat(latest.stream(), press.stream()).map(Figure::id).collect(Collectors.toSet());
        return all.stream().filter(it -> shown.contains(it.id())).toList();
    }

    private static boolean isNewer(Figure press, @Nullable Figure served) {
        return served != null && Recency.isNewer(press.chosen(), served.chosen());
    }

    private List<PairRow> rows(List<Pair> found, long revision) {
        Map<Pair, List<Figure>> byPair = figures.of(found, ClaimFilter.PUBLISHED, revision).stream()
                .collect(Collectors.groupingBy(it -> it.series().pair()));
        return found.stream()
                .map(it -> row(it, byPair.getOrDefault(it, List.of()), revision))
                .toList();
    }

    private PairRow row(Pair pair, List<Figure> all, long revision) {
        List<Figure> served = BookChoice.served(all);
        List<Period> periods = all.stream()
                .map(Figure::period)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new PairRow(
                pair.toString(),
                pair.first(),
                country(pair.first()).name(),
                pair.second(),
                country(pair.second()).name(),
                served.stream().map(it -> it.series().indicator()).distinct().toList(),
                served.size(),
                all.stream().mapToInt(Figure::claims).sum(),
                periods.isEmpty() ? null : periods.get(0).toString(),
                periods.stream()
                        .max(Comparator.comparing(it -> it.end() == null ? it.start() : it.end()))
                        .map(Period::toString)
                        .orElse(null),
                served.isEmpty() ? absent.reason(pair, ClaimFilter.PUBLISHED, revision) : null);
    }

    private PairDetail.CountryName country(String code) {
        return new PairDetail.CountryName(
                code, countries.byAlpha3(code).map(Country::name).orElse(code));
    }

    private Map<String, String> links(Pair pair) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", address.link("/v1/pairs/" + pair));
        for (Family family : Family.values()) {
            links.put(family.toString(), address.link("/v1/pairs/" + pair + "/" + family));
        }
        links.put("figures", address.link("/v1/figures?pair=" + pair));
        links.put("claims", address.link("/v1/claims?pair=" + pair));
        return links;
    }
}
