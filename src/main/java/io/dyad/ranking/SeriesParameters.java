package io.dyad.ranking;

import io.dyad.country.Countries;
import io.dyad.http.Lengths;
import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that say which series are aligned, as they stand in the address. */
class SeriesParameters {

    private static final String PART = "[1-9][0-9]{3}(-S[12]|-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?";

    @RestQuery
    @Parameter(
            description = "Pairs, by commas: two countries in any order and spelling, joined by a hyphen. What has a"
                    + " direction is answered in both.",
            example = "KAZ-KOR,KAZ-ROU",
            schema = @Schema(maxLength = Lengths.LIST))
    @Nullable String pairs;

    @RestQuery
    @Parameter(
            description = "Instead of pairs: a country or group, which goes with partners.",
            schema = @Schema(maxLength = Countries.LONGEST_TEXT, examples = "KAZ"))
    @Nullable String country;

    @RestQuery
    @Parameter(
            description =
                    "Its partners, by commas: countries, groups, or WLD for the world; each is a series of its own.",
            schema = @Schema(maxLength = Lengths.LIST, examples = "KOR,EU"))
    @Nullable String partners;

    @RestQuery
    @Parameter(
            description = "Indicators, by commas; see /v1/indicators.",
            example = "turnover",
            schema =
                    @Schema(
                            maxLength = Lengths.LIST,
                            pattern = "^\\s*[a-z-]+\\s*(,\\s*[a-z-]+\\s*)*$",
                            defaultValue = "turnover"))
    @Nullable String indicators;

    @RestQuery
    @Parameter(
            description = "The first period, which begins on its first day.",
            example = "2018",
            schema = @Schema(type = SchemaType.STRING, pattern = "^\\s*" + PART + "\\s*$"))
    @Nullable String from;

    @RestQuery
    @Parameter(
            description = "The last period, which ends on its last day.",
            example = "2022",
            schema = @Schema(type = SchemaType.STRING, pattern = "^\\s*" + PART + "\\s*$"))
    @Nullable String to;

    @RestQuery
    @Parameter(
            description =
                    "The one length of all periods: A (years), S (half-years), Q, M or D. Without it years where there"
                            + " are any, else the longest that there is.",
            schema =
                    @Schema(
                            enumeration = {"A", "S", "Q", "M", "D"},
                            examples = "A"))
    @Nullable String frequency;

    @RestQuery
    @Parameter(
            description =
                    "long: a row for each series and period; wide: a row for each period with a column for each series,"
                            + " in which a number stands only where one is known.",
            schema =
                    @Schema(
                            enumeration = {"long", "wide"},
                            defaultValue = "long",
                            examples = "wide"))
    @Nullable String shape;

    @RestQuery
    @Parameter(
            description = "Wide only: two more columns for each series, the ends of its range.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false", examples = "false"))
    @Nullable String ranges;

    @RestQuery
    @Parameter(
            description = "Index numbers instead of levels: 100 in this period.",
            schema = @Schema(type = SchemaType.STRING, pattern = "^\\s*" + PART + "\\s*$", examples = "2022"))
    @Nullable String index;

    @BeanParam
    TableParameters table;
}
