package io.dyad.figure;

import io.dyad.claim.ClaimReader;
import io.dyad.claim.HeldClaim;
import io.dyad.derived.Reading;
import io.dyad.derived.Step;
import io.dyad.http.PublicAddress;
import io.dyad.indicator.Indicator;
import io.dyad.indicator.Indicators;
import io.dyad.quantity.Vagueness;
import io.dyad.store.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Explains figures: their formula, their inputs with the evidence, and the arithmetic. */
@ApplicationScoped
class Explaining {

    private static final String OF_STATED =
            "Nothing is rounded: the number is shown as stated, and its range follows from it.";

    private static final String OF_DERIVED =
            "Lower ends are rounded down and upper ends up: to 2 decimals of the unit, of shares to 4; sums and differences"
                    + " are exact. The value is the same formula on the stated numbers, rounded half to even to 6 decimals; there"
                    + " is none unless every input is stated as eq.";

    private final FigureReader figures;
    private final FigureRows rows;
    private final ClaimReader claims;
    private final Indicators indicators;
    private final PublicAddress address;

    Explaining(
            FigureReader figures, FigureRows rows, ClaimReader claims, Indicators indicators, PublicAddress address) {
        this.figures = figures;
        this.rows = rows;
        this.claims = claims;
        this.indicators = indicators;
        this.address = address;
    }

    /** How the figure of that id came about. */
    Explanation of(String id, AsOf asOf, Vagueness vagueness) {
        Figure figure = figures.figure(id, asOf, vagueness);
        FigureRow row = rows.row(figure, asOf, vagueness);
        return figure instanceof DerivedFigure derived
                ? new Explanation(
                        row,
                        derived.formula().sentence(),
                        OF_DERIVED,
                        inputs(figure, vagueness),
                        steps(derived.result().steps(), figure.evidence()),
                        Stream.ofNullable(derived.counterpart())
                                .map(Explanation.Comparison::of)
                                .toList(),
                        links(figure, asOf, vagueness),
                        OfficialFirst.POLICY.name(),
                        asOf.revision())
                : new Explanation(
                        row,
                        null,
                        OF_STATED,
                        inputs(figure, vagueness),
                        steps(reading(figure.evidence().get(0), vagueness), figure.evidence()),
                        List.of(),
                        links(figure, asOf, vagueness),
                        OfficialFirst.POLICY.name(),
                        asOf.revision());
    }

    private List<Explanation.Input> inputs(Figure figure, Vagueness vagueness) {
        return figure.evidence().stream()
                .limit(FigureRow.MOST_INPUTS)
                .map(it -> new Explanation.Input(
                        Terms.name(it.claim()),
                        FigureId.of(it.claim(), indicator(it)),
                        claims.row(it, vagueness),
                        it.source().citation()))
                .toList();
    }

    private List<Step> reading(HeldClaim held, Vagueness vagueness) {
        return Reading.of(
                        Terms.name(held.claim()),
                        held.claim().number().number(),
                        indicator(held).domain(),
                        vagueness)
                .steps();
    }

    private Indicator indicator(HeldClaim held) {
        return indicators.get(held.claim().subject().indicator());
    }

    private static List<ExplanationStep> steps(List<Step> working, List<HeldClaim> evidence) {
        Map<String, HeldClaim> byName = new HashMap<>();
        evidence.forEach(it -> byName.put(Terms.name(it.claim()), it));
        List<ExplanationStep> steps = new ArrayList<>();
        working.stream()
                .limit(Explanation.MOST_STEPS)
                .forEach(it -> steps.add(ExplanationStep.of(steps.size() + 1, it, byName.get(it.name()))));
        return steps;
    }

    private Map<String, String> links(Figure figure, AsOf asOf, Vagueness vagueness) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", rows.link("/v1/figures/" + figure.id() + "/explanation", asOf, vagueness));
        links.put("figure", rows.link("/v1/figures/" + figure.id(), asOf, vagueness));
        links.put("permalink", rows.permalink(figure, asOf.at(figure.since()), vagueness));
        links.put("pair", address.link(asOf.on("/v1/pairs/" + figure.series().pair())));
        return links;
    }
}
