package io.dyad.figure;

import io.dyad.claim.Absent;
import io.dyad.claim.ClaimFilter;
import io.dyad.claim.ClaimReader;
import io.dyad.claim.ClaimRow;
import io.dyad.claim.KnownPairs;
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
import io.dyad.period.Period;
import io.dyad.quantity.Vagueness;
import io.dyad.store.AsOf;
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

    private final KnownPairs known;
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
            KnownPairs known,
            Meetings meetings,
            Absences absences,
            Figures figures,
            FigureRows rows,
            ClaimReader claims,
            Absent absent,
            Countries countries,
            Revisions revisions,
            PublicAddress address) {
        this.known = known;
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

    /** The pairs of two countries; with a country only its pairs. */
    Listing<PairRow> list(@Nullable Country only, ListRequest request, AsOf asOf) {
        Long counted = request.knownTotal();
        long total = counted != null ? counted : known.count(only, asOf);
        return new Listing<>(
                new Batches<>(
                        BATCH,
                        (after, most) -> rows(known.read(only, asOf, after, most), asOf),
                        PairRow::id,
                        request.after()),
                PairRow::id,
                total,
                total == 0 ? whyNone(only, asOf) : null,
                OfficialFirst.POLICY.name(),
                asOf.revision());
    }

    private static String whyNone(@Nullable Country only, AsOf asOf) {
        String pair = only == null ? "pair" : "pair of " + only.name();
        return asOf.publishedBy() == null
                ? "The store knows no " + pair + (only == null ? " yet." : ".")
                : "No source published by " + asOf.publishedBy() + " speaks of a " + pair + ".";
    }

    /** What is known of a pair; also of one that the store has never heard of, which then says so. */
    PairDetail one(Pair pair, AsOf asOf, Deriving deriving) {
        List<Figure> all = figures.of(List.of(pair), asOf, deriving);
        List<Figure> headlines = headlines(all).stream()
                .sorted(Comparator.comparing(DerivedFigure.class::isInstance))
                .limit(PairDetail.MOST_SHOWN)
                .toList();
        return new PairDetail(
                pair.toString(),
                pair.countries().stream().map(this::country).toList(),
                headlines.stream()
                        .map(it -> rows.row(it, asOf, deriving.vagueness()))
                        .toList(),
                evidence(headlines, deriving.vagueness()),
                meetings.of(pair, asOf).stream().limit(PairDetail.MOST_SHOWN).toList(),
                absences.of(List.of(pair), asOf).stream()
                        .limit(PairDetail.MOST_SHOWN)
                        .map(it -> new PairDetail.Gap(it.indicator(), it.reason(), it.source()))
                        .toList(),
                links(pair, asOf),
                headlines.isEmpty() ? absent.reason(pair, ClaimFilter.published(asOf), asOf.revision()) : null,
                OfficialFirst.POLICY.name(),
                asOf.revision());
    }

    /** Of the stated figures in their order, then what else derived ones follow from. */
    private List<ClaimRow> evidence(List<Figure> shown, Vagueness vagueness) {
        return shown.stream()
                .flatMap(it -> it.evidence().stream())
                .distinct()
                .limit(PairDetail.MOST_SHOWN)
                .map(it -> claims.row(it, vagueness))
                .toList();
    }

    /** What is known of a pair at that time, with all that follows from it without being asked for. */
    public PairDetail whole(Pair pair, AsOf asOf) {
        return one(pair, asOf, Deriving.USUAL);
    }

    /** What is known now of the pair where it has figures, else of the first pair that has; empty where none has. */
    public Optional<PairDetail> oneWithFigures(Pair preferred) {
        AsOf now = AsOf.revision(revisions.current().number());
        PairDetail detail = one(preferred, now, Deriving.USUAL);
        return detail.data().isEmpty()
                ? figures.firstPair(now.revision()).map(it -> one(it, now, Deriving.USUAL))
                : Optional.of(detail);
    }

    /** The latest figure of each series, and the latest of the press where that is newer than the chosen book's. */
    private static List<Figure> headlines(List<Figure> all) {
        List<Figure> latest = Recency.latest(BookChoice.served(all), Figure::place);
        Map<Series, Figure> bySeries =
                latest.stream().collect(Collectors.toMap(Figure::series, it -> it, (one, other) -> one));
        List<Figure> press =
                Recency.latest(
                                all.stream()
                                        .filter(it -> it.book().equals(PRESS))
                                        .toList(),
                                Figure::place)
                        .stream()
                        .filter(it -> isNewer(it, bySeries.get(it.series())))
                        .toList();
        Set<String> shown =
                Stream.concat(latest.stream(), press.stream()).map(Figure::id).collect(Collectors.toSet());
        return all.stream().filter(it -> shown.contains(it.id())).toList();
    }

    private static boolean isNewer(Figure press, @Nullable Figure served) {
        return served != null && Recency.isNewer(press.place(), served.place());
    }

    private List<PairRow> rows(List<Pair> found, AsOf asOf) {
        Map<Pair, List<Figure>> byPair = figures.of(found, asOf, Deriving.USUAL).stream()
                .collect(Collectors.groupingBy(it -> it.series().pair()));
        return found.stream()
                .map(it -> row(it, byPair.getOrDefault(it, List.of()), asOf))
                .toList();
    }

    private PairRow row(Pair pair, List<Figure> all, AsOf asOf) {
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
                all.stream()
                        .filter(StatedFigure.class::isInstance)
                        .mapToInt(Figure::claims)
                        .sum(),
                periods.isEmpty() ? null : periods.get(0).toString(),
                periods.stream()
                        .max(Comparator.comparing(it -> it.end() == null ? it.start() : it.end()))
                        .map(Period::toString)
                        .orElse(null),
                served.isEmpty() ? absent.reason(pair, ClaimFilter.published(asOf), asOf.revision()) : null);
    }

    private PairDetail.CountryName country(String code) {
        return new PairDetail.CountryName(
                code, countries.byAlpha3(code).map(Country::name).orElse(code));
    }

    private Map<String, String> links(Pair pair, AsOf asOf) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", address.link(asOf.on("/v1/pairs/" + pair)));
        for (Family family : Family.values()) {
            links.put(family.toString(), address.link(asOf.on("/v1/pairs/" + pair + "/" + family)));
        }
        for (String compared : List.of("comparison", "mirror")) {
            links.put(compared, address.link(asOf.on("/v1/pairs/" + pair + "/" + compared)));
        }
        links.put("figures", address.link(asOf.on("/v1/figures?pair=" + pair)));
        links.put("claims", address.link(asOf.on("/v1/claims?pair=" + pair)));
        return links;
    }
}
