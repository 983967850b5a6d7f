package io.dyad.country;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A country as it is served. */
@Schema(description = "A country of ISO 3166-1, or Kosovo.")
record CountryRow(
        @Schema(
                description = "ISO 3166-1 alpha-3; the code used everywhere.",
                examples = "KAZ",
                maxLength = 3,
                pattern = "^[A-Z]{3}$")
        String alpha3,

        @Schema(description = "ISO 3166-1 alpha-2.", examples = "KZ", maxLength = 2, pattern = "^[A-Z]{2}$") @Nullable String alpha2,

        @Schema(
                description = "UN M49 number, three digits; null where the UN gives none.",
                examples = "398",
                maxLength = 3,
                pattern = "^[0-9]{3}$")
        @Nullable String m49,

        @Schema(description = "English name.", examples = "Kazakhstan", maxLength = 100)
        String name,

        @Schema(description = "Continental region of UN M49.", examples = "Asia", maxLength = 100) @Nullable String region,

        @Schema(description = "Region within the continent.", examples = "Central Asia", maxLength = 100) @Nullable String subregion,

        @Schema(description = "Russian name.", maxLength = 100) @Nullable String nameRu,

        @Schema(description = "Kazakh name.", maxLength = 100) @Nullable String nameKk,

        @Schema(description = "Chinese name.", maxLength = 100) @Nullable String nameZh,

        @Schema(description = "Korean name.", maxLength = 100) @Nullable String nameKo,

        @Schema(description = "French name.", maxLength = 100) @Nullable String nameFr,

        @Schema(description = "Spanish name.", maxLength = 100) @Nullable String nameEs,

        @Schema(description = "Arabic name.", maxLength = 100) @Nullable String nameAr,

        @Schema(
                description = "Other names that resolve to it; in CSV joined by semicolons.",
                maxLength = 100,
                maxItems = 100)
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
