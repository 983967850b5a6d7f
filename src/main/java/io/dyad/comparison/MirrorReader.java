package io.dyad.comparison;

import io.dyad.claim.Absent;
import io.dyad.claim.Policy;
import io.dyad.claim.Selection;
import io.dyad.claim.SelectionReader;
import io.dyad.figure.Deriving;
import io.dyad.figure.Figure;
import io.dyad.figure.Figures;
import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.http.Parameters;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Answers questions about one flow in two books. */
@ApplicationScoped
public class MirrorReader {

    private static final List<String> BOTH_SIDES = List.of(Flow.EXPORTS, Flow.IMPORTS);

    private final SelectionReader selections;
    private final Figures figures;
    private final Indicators indicators;
    private final Absent absent;
    private final Margin margin;

    MirrorReader(
            SelectionReader selections,
            Figures figures,
            Indicators indicators,
            Absent absent,
            ComparisonSettings settings) {
        this.selections = selections;
        this.figures = figures;
        this.indicators = indicators;
        this.absent = absent;
        this.margin = settings.cifFobMargin();
    }

    /** The rows of a pair, and what they add up to. */
    public record Answered(Listing<MirrorRow> rows, Map<String, Object> beside) {}

    @Transactional
    public Answered read(Pair pair, MirrorParameters given, ListRequest request, Parameters parameters) {
        Selection asked = selections.read(pair, BOTH_SIDES, given.periods, given.clocks, request, parameters);
        List<String> datasets = parameters.list("dataset", given.dataset, it -> it);
        List<String> products = parameters.list("product", given.product, it -> it.toUpperCase(Locale.ROOT));
        parameters.check();
        List<Figure> stated = figures.of(List.of(pair), asked.filter(), asked.asOf(), Deriving.NOTHING);
        List<Mirror> mirrors = Mirrors.of(stated, indicators).stream()
                .filter(it -> datasets.isEmpty() || datasets.contains(it.flow().dataset()))
                .filter(it -> products.isEmpty()
                        || products.contains(it.flow().series().product()))
                .toList();
        Listing<MirrorRow> rows = Listing.of(
                        mirrors.stream()
                                .map(it -> MirrorRow.of(
                                        it, margin, indicators.get(Flow.EXPORTS).unit()))
                                .toList(),
                        MirrorRow::id,
                        request.after(),
                        mirrors.size(),
                        asked.revision())
                .chosenBy(Policy.OFFICIAL_FIRST.name())
                .because(mirrors.isEmpty() ? whyNone(stated, asked) : null);
        return new Answered(rows, beside(mirrors));
    }

    private Map<String, Object> beside(List<Mirror> mirrors) {
        Map<String, Object> beside = new LinkedHashMap<>();
        beside.put("margin_percent", margin.percent());
        beside.put(
                "summary",
                MirrorSummary.of(mirrors, margin).stream()
                        .limit(MirrorList.MOST_SUMMED)
                        .toList());
        return beside;
    }

    private String whyNone(List<Figure> stated, Selection asked) {
        return stated.isEmpty()
                ? absent.reason(asked)
                : "There are figures of exports or imports, but none of a reporter's statistics of a period that meets"
                        + " these conditions: only such have a mirror.";
    }
}
