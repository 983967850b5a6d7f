package io.dyad.ingest;

import io.dyad.profile.DataSet;
import io.dyad.profile.Layout;
import io.dyad.profile.Profile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A way to read files, as it is shown. */
@Schema(description = "A way to read the files of a provider.")
record ImportProfileRow(
        @Schema(description = "What an import names it by.", examples = "comtrade", maxLength = 50)
        String name,

        @Schema(description = "Rises when the same file would be read otherwise.", examples = "1", maxLength = 50)
        String version,

        @Schema(description = "Whose files these are.", maxLength = 500)
        String title,

        @Schema(
                description = "What the files are, where they are downloaded, and what is made of them.",
                maxLength = 10000)
        String about,

        @Schema(
                description =
                        "The shapes in which they come, separated by semicolons: the format, and the columns that a"
                                + " file must have.",
                maxLength = 10000)
        String layouts,

        @Schema(
                description = "By which lists of codes areas are read, by commas.",
                examples = "un-comtrade",
                maxLength = 500)
        String codeSystems,

        @Schema(description = "What its claims measure, by commas.", examples = "exports,imports", maxLength = 1000)
        String indicators,

        @Schema(description = "The data sets that it fills, by commas.", examples = "un-comtrade", maxLength = 2000)
        String datasets,

        @Schema(description = "Their licences as far as they are known, by commas.", maxLength = 2000)
        String licences) {

    private static final String ABOUT_OURS = "What Dyad itself has written: /v1/sources?format=csv and"
            + " /v1/claims?format=csv of another instance, the sources first or both in one zip. Published claims come in as"
            + " they are, with their ids; what the store has already stays as it is. A row whose id is not that of its"
            + " content is rejected.";

    static ImportProfileRow of(Profile profile) {
        return new ImportProfileRow(
                profile.name(),
                profile.version(),
                profile.title(),
                profile.about(),
                profile.layouts().stream().map(ImportProfileRow::layout).collect(Collectors.joining("; ")),
                joined(profile.layouts().stream()
                        .flatMap(it -> it.areas().values().stream())
                        .flatMap(it -> it.from().stream())
                        .map(it -> it.system())),
                joined(profile.indicators().stream()),
                joined(profile.datasets().stream().map(DataSet::id)),
                joined(profile.datasets().stream().flatMap(it -> Stream.ofNullable(it.licence()))));
    }

    private static String layout(Layout layout) {
        return "%s (%s): %s".formatted(layout.title(), layout.file().format(), String.join(", ", layout.needs()));
    }

    private static String joined(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(","));
    }

    /** The one that is no data. */
    static ImportProfileRow ours(List<String> sources, List<String> claims) {
        return new ImportProfileRow(
                DyadCsv.NAME,
                "1",
                "Dyad, its own lists",
                ABOUT_OURS,
                "Sources (csv): %s; claims (csv): %s".formatted(String.join(", ", sources), String.join(", ", claims)),
                "iso3",
                "any",
                "those of its sources",
                "");
    }
}
