package io.dyad.ranking;

import io.dyad.period.Period;
import io.dyad.quantity.Unit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be known of a series of a table, beside its numbers. */
@Schema(description = "A series of the table.")
record SeriesInfo(
        @Schema(description = "What its column is called.", examples = "turnover.KAZ-KOR", maxLength = 200)
        String series,

        @Schema(description = "What is measured; see /v1/indicators.", examples = "turnover", maxLength = 40)
        String indicator,

        @Schema(
                description = "Where it comes from: a country or a group; null of what has no direction.",
                maxLength = 60)
        @Nullable String origin,

        @Schema(description = "Where it goes to.", maxLength = 60) @Nullable String destination,

        @Schema(
                description = "The country or group that the table is about, of a pair the first.",
                examples = "KAZ",
                maxLength = 60)
        String country,

        @Schema(description = "The other one.", examples = "KOR", maxLength = 60)
        String partner,

        @Schema(description = "The unit; INDEX for percent of a base period.", examples = "USD", maxLength = 10)
        @Nullable String unit,

        @Schema(
                description = "The one book that it is from; null where there is no figure of it.",
                examples = "press",
                maxLength = 200)
        @Nullable String book,

        @Schema(description = "The product.", examples = "TOTAL", maxLength = 20) @Nullable String product,

        @Schema(description = "What narrows it, in the source's words.", maxLength = 500) @Nullable String coverage,

        @Schema(description = "The first period with a figure.", maxLength = 21) @Nullable String firstPeriod,

        @Schema(description = "The last period with a figure.", maxLength = 21) @Nullable String lastPeriod,

        @Schema(description = "How many periods have one.", examples = "1")
        int figures,

        @Schema(description = "The periods of the table without one.", maxLength = 21, maxItems = 1000)
        List<String> gaps) {

    static SeriesInfo of(Line line, List<Period> run, @Nullable Period base) {
        Definition definition = line.definition();
        boolean isEmpty = line.points().isEmpty();
        return new SeriesInfo(
                line.name(),
                line.wanted().indicator().code(),
                line.sides().origin(line.wanted().direction()),
                line.sides().destination(line.wanted().direction()),
                line.sides().side().code(),
                line.sides().partner().code(),
                base != null ? Unit.INDEX.code() : definition == null ? null : definition.unit(),
                definition == null ? null : definition.account(),
                definition == null ? null : definition.product(),
                definition == null ? null : definition.coverage(),
                isEmpty ? null : line.points().firstKey().toString(),
                isEmpty ? null : line.points().lastKey().toString(),
                line.points().size(),
                line.gaps(run).stream().map(Period::toString).toList());
    }
}
