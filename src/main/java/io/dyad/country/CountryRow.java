package io.dyad.country;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A country as it is served. */
@Schema(description = "A country of ISO 3166-1, or Kosovo.")
record CountryRow(
        @Schema(description = "ISO 3166-1 alpha-3; the code used everywhere.", examples = "KAZ")
        String alpha3,

        @Schema(description = "ISO 3166-1 alpha-2.", examples = "KZ") @Nullable String alpha2,

        @Schema(description = "UN M49 number, three digits; null where the UN gives none.", examples = "398") @Nullable String m49,

        @Schema(description = "English name.", examples = "Kazakhstan")
        String name,

        @Schema(description = "Continental region of UN M49.", examples = "Asia") @Nullable String region,

        @Schema(description = "Region within the continent.", examples = "Central Asia") @Nullable String subregion,

        @Schema(description = "Russian name.") @Nullable String nameRu,

        @Schema(description = "Kazakh name.") @Nullable String nameKk,

        @Schema(description = "Chinese name.") @Nullable String nameZh,

        @Schema(description = "Korean name.") @Nullable String nameKo,

        @Schema(description = "French name.") @Nullable String nameFr,

        @Schema(description = "Spanish name.") @Nullable String nameEs,

        @Schema(description = "Arabic name.") @Nullable String nameAr,

        @Schema(description = "Other names that resolve to it; in CSV joined by semicolons.")
        List<String> aliases) {

    static CountryRow of(Country country) {
        return new CountryRow(
                country.alpha3(),
                country.alpha2(),
                country.m49(),
                country.name(),
                country.region(),
                country.subregion(),
                country.names().get("ru"),
                country.names().get("kk"),
                country.names().get("zh"),
                country.names().get("ko"),
                country.names().get("fr"),
                country.names().get("es"),
                country.names().get("ar"),
                country.aliases());
    }
}
