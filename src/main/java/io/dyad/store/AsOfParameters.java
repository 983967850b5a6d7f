package io.dyad.store;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The two clocks, as they stand in the address of every read. */
public class AsOfParameters {

    static final String DAY = "[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    private static final String TIME = "[Tt]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?"
            + "([Zz]|[+ -](0[0-9]|1[0-7]):[0-5][0-9])";

    private static final int LONGEST_MOMENT = 40;
    private static final int LONGEST_DAY = 20;

    @RestQuery("known_as_of")
    @Parameter(
            description =
                    "What Dyad knew then, instead of what it knows now: at a revision (a whole number), at the end"
                            + " of a day (2026-11-24, UTC), or at a moment (2026-11-24T10:00:00Z, or with another offset). Not"
                            + " before the store was born, and not in the future. Countries and indicators belong to the build:"
                            + " there it is checked and changes nothing.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            maxLength = LONGEST_MOMENT,
                            pattern = "^\\s*([0-9]{1,18}|" + DAY + "(" + TIME + ")?)\\s*$",
                            examples = "1"))
    @Nullable String knownAsOf;

    @RestQuery("published_as_of")
    @Parameter(
            description = "What sources had said by the end of this day: claims of sources published later, or without"
                    + " a date, are left out before figures are chosen. A claim that only a later source superseded"
                    + " counts as published. Goes with known_as_of. Where the answer is not made of what sources say"
                    + " (status, revisions, countries, indicators) it is checked and changes nothing. A day in the"
                    + " future is taken.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            maxLength = LONGEST_DAY,
                            pattern = "^\\s*" + DAY + "\\s*$",
                            examples = "2023-09-30"))
    @Nullable String publishedAsOf;
}
