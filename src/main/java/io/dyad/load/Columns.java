package io.dyad.load;

import io.dyad.claim.NewClaim;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of a claim in the store, and what of a claim that is to enter stands in each. */
final class Columns {

    private record Column(String name, Function<Laid, @Nullable Object> value) {}

    private static final List<Column> OF_STAGE = List.of(
            new Column("number", Laid::number), new Column("line", Laid::line), new Column("quantity", Laid::quantity));

    private static final List<Column> OF_CLAIM = List.of(
            new Column("pair", it -> it.claim().pair().toString()),
            new Column("id", Laid::id),
            of("indicator", it -> it.subject().indicator()),
            of("origin", it -> it.subject().origin()),
            of("destination", it -> it.subject().destination()),
            of("reporter", it -> it.subject().reporter()),
            of("product", it -> it.subject().product()),
            of("coverage", it -> it.subject().coverage()),
            of("valuation", it -> it.subject().valuation()),
            of("nature", it -> it.subject().nature().toString()),
            of("period_start", it -> it.timing().periodStart()),
            of("period_end", it -> it.timing().periodEnd()),
            of("frequency", it -> it.timing().frequency()),
            of("period_basis", it -> it.timing().periodBasis().toString()),
            of("base_period_start", it -> it.timing().basePeriodStart()),
            of("base_period_end", it -> it.timing().basePeriodEnd()),
            of("growth_basis", it -> text(it.timing().growthBasis())),
            of("comparator", it -> it.number().comparator().toString()),
            of("stated", it -> it.number().stated()),
            of("stated_low", it -> it.number().statedLow()),
            of("stated_high", it -> it.number().statedHigh()),
            of("stated_precision", it -> it.number().statedPrecision()),
            of("unit", it -> it.number().unit()),
            of("alt_value", it -> it.number().altValue()),
            of("alt_unit", it -> it.number().altUnit()),
            of("status", it -> it.number().status()),
            of("source_id", it -> it.evidence().sourceId()),
            of("statement", it -> it.evidence().statement()),
            of("locator", it -> it.evidence().locator()),
            of("wording", it -> it.evidence().wording()),
            of("speaker", it -> it.evidence().speaker()),
            of("office", it -> it.evidence().office()),
            of("stated_by", it -> it.evidence().statedBy()),
            of("said_on", it -> it.evidence().saidOn()),
            of("occasion", it -> it.evidence().occasion()),
            of("retrieved_on", it -> it.evidence().retrievedOn()),
            of("extraction_method", it -> it.evidence().extractionMethod()),
            of("extraction_version", it -> it.evidence().extractionVersion()),
            new Column("book", Laid::book));

    private static final List<Column> ALL =
            java.util.stream.Stream.concat(OF_STAGE.stream(), OF_CLAIM.stream()).toList();

    static final int COUNT = ALL.size();

    private Columns() {}

    private static Column of(String name, Function<NewClaim, @Nullable Object> value) {
        return new Column(name, it -> value.apply(it.claim()));
    }

    private static @Nullable String text(@Nullable Object word) {
        return word == null ? null : word.toString();
    }

    /** Those of the table of claims, joined by commas, each with what stands before it. */
    static String ofClaim(String before) {
        return names(OF_CLAIM, before);
    }

    static String all() {
        return names(ALL, "");
    }

    private static String names(List<Column> columns, String before) {
        return columns.stream().map(it -> before + it.name()).collect(Collectors.joining(", "));
    }

    static @Nullable Object value(Laid row, int column) {
        return ALL.get(column).value().apply(row);
    }
}
