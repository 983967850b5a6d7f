package io.dyad.explorer;

import io.dyad.comparison.MirrorParameters;
import io.dyad.comparison.MirrorReader;
import io.dyad.comparison.MirrorRow;
import io.dyad.format.ListRequest;
import io.dyad.http.Parameters;
import io.dyad.pair.Pair;
import io.dyad.quantity.Display;
import io.dyad.quantity.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what both countries have in their books, for the page of a pair. */
@ApplicationScoped
class BothBooks {

    private static final int MOST_SHOWN = 6;

    private final MirrorReader reader;
    private final CountryNames names;

    BothBooks(MirrorReader reader, CountryNames names) {
        this.reader = reader;
        this.names = names;
    }

    /** The latest flows that both have a number of. */
    List<PairPage.MirrorLine> lines(Pair pair, String language) {
        List<MirrorRow> rows = new ArrayList<>();
        reader.read(pair, MirrorParameters.all(), ListRequest.whole(), new Parameters())
                .rows()
                .rows()
                .forEachRemaining(rows::add);
        return rows.stream()
                .filter(it -> it.exports() != null && it.imports() != null)
                .sorted(Comparator.comparing(MirrorRow::periodStart)
                        .reversed()
                        .thenComparing(MirrorRow::origin)
                        .thenComparing(MirrorRow::dataset))
                .limit(MOST_SHOWN)
                .map(it -> line(it, language))
                .toList();
    }

    private PairPage.MirrorLine line(MirrorRow row, String language) {
        return new PairPage.MirrorLine(
                Told.scope(
                        row.origin(), row.destination(), row.product(), row.coverage(), it -> names.of(it, language)),
                row.period(),
                row.dataset(),
                amount(row.exports(), row.unit()),
                amount(row.imports(), row.unit()),
                row.ratio() == null ? "" : Display.rounded(row.ratio(), true, Unit.COUNT),
                outcome(row));
    }

    private static String amount(@Nullable BigDecimal value, String unit) {
        return value == null ? "" : Display.rounded(value, true, new Unit(unit));
    }

    private static String outcome(MirrorRow row) {
        return switch (row.outcome()) {
            case "within" -> "as freight and insurance explain";
            case "outside" -> "further apart than freight and insurance explain";
            case "imputed" -> "a number is estimated, so that nothing follows";
            default -> "cannot be told";
        };
    }
}
