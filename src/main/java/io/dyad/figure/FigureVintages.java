package io.dyad.figure;

import io.dyad.claim.ClaimFilter;
import io.dyad.claim.Claims;
import io.dyad.claim.HeldClaim;
import io.dyad.derived.Formula;
import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.http.ProblemException;
import io.dyad.indicator.Indicators;
import io.dyad.period.Period;
import io.dyad.store.AsOf;
import io.dyad.store.Revision;
import io.dyad.store.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells how a figure looked through time. */
@ApplicationScoped
class FigureVintages {

    private final Claims claims;
    private final Figures figures;
    private final Indicators indicators;
    private final Revisions revisions;
    private final FigureRows rows;

    FigureVintages(Claims claims, Figures figures, Indicators indicators, Revisions revisions, FigureRows rows) {
        this.claims = claims;
        this.figures = figures;
        this.indicators = indicators;
        this.revisions = revisions;
        this.rows = rows;
    }

    /** The vintages of the figure, oldest first; what came later than the revision read is not told. */
    Listing<VintageRow> of(String id, AsOf asOf, ListRequest request) {
        Deriving deriving = FigureId.deriving(id, Deriving.BY_POLICY);
        if (deriving.asks(Formula.SHARE)) {
            throw ProblemException.notFound(
                    "The vintages of a share are not told, since it follows from the trade of many"
                            + " pairs; /v1/figures/" + id + "?known_as_of= tells what it was at a revision.");
        }
        List<Vintage> vintages = vintages(id, asOf, deriving);
        if (vintages.isEmpty()) {
            throw ProblemException.notFound(
                    "There never was a figure \"" + id + "\" " + asOf + "; /v1/figures lists those that are.");
        }
        Map<Long, Revision> made =
                revisions.byNumbers(vintages.stream().map(Vintage::from).toList());
        List<VintageRow> told = vintages.stream()
                .map(it -> row(it, Objects.requireNonNull(made.get(it.from())), asOf))
                .toList();
        return Listing.of(told, it -> String.valueOf(it.knownFrom()), request.after(), told.size(), asOf.revision())
                .chosenBy(OfficialFirst.POLICY.name());
    }

    /** Whether there ever was that figure. */
    boolean were(String id, AsOf asOf) {
        Deriving deriving = FigureId.deriving(id, Deriving.BY_POLICY);
        return !deriving.asks(Formula.SHARE) && !vintages(id, asOf, deriving).isEmpty();
    }

    private List<Vintage> vintages(String id, AsOf asOf, Deriving deriving) {
        return Vintage.of(
                behind(id, asOf),
                it -> figures.of(it, Map.of(), asOf, deriving).stream()
                        .filter(figure -> figure.id().equals(id))
                        .findFirst());
    }

    /**
     * Every time that a claim stood which the figure may come from: of a stated figure those on its quantity, of a derived
     * one those of its book.
     */
    private List<HeldClaim> behind(String id, AsOf asOf) {
        return FigureId.parse(id)
                .map(it -> FigureId.isDerived(id) ? ofBook(id, it, asOf) : ofQuantity(id, it, asOf))
                .orElse(List.of());
    }

    /** What is derived without being asked for follows from its own period, the years around it, and what gives none. */
    private List<HeldClaim> ofBook(String id, FigureId.Head head, AsOf asOf) {
        ClaimFilter filter = ClaimFilter.published(asOf).inBook(head.book());
        List<HeldClaim> all = claims.everHeld(filter, head.pair(), asOf.revision());
        Period period = FigureId.period(id);
        LocalDate last = period == null ? null : period.end();
        boolean isOnRequest =
                !FigureId.deriving(id, Deriving.BY_POLICY).onRequest().isEmpty();
        if (period == null || last == null || isOnRequest) {
            return all;
        }
        return all.stream()
                .filter(it -> isNear(it.claim().timing().period(), period.start(), last))
                .toList();
    }

    private static boolean isNear(@Nullable Period period, LocalDate first, LocalDate last) {
        return period == null || period.within(first.minusYears(1), last.plusYears(1));
    }

    private List<HeldClaim> ofQuantity(String id, FigureId.Head head, AsOf asOf) {
        ClaimFilter filter = ClaimFilter.published(asOf).of(List.of(head.indicator()));
        return claims.everHeld(filter, head.pair(), asOf.revision()).stream()
                .filter(it -> idOf(it).equals(id))
                .toList();
    }

    private String idOf(HeldClaim held) {
        return FigureId.of(held.claim(), indicators.get(held.claim().subject().indicator()));
    }

    private VintageRow row(Vintage vintage, Revision made, AsOf asOf) {
        Figure figure = vintage.figure();
        AsOf since = asOf.at(vintage.from());
        return VintageRow.of(
                rows.row(figure, since, Deriving.BY_POLICY),
                vintage.from(),
                vintage.to(),
                made.committedAt(),
                made.reason(),
                rows.cite(figure, since, Deriving.BY_POLICY));
    }
}
