package io.dyad.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What several sources together say of where a number comes from.
 *
 * @param sources each once, in the order in which they enter the number
 */
public record Provenance(List<Source> sources) {

    /** A citation names so many sources. */
    private static final int MOST_CITED = 4;

    private static final Comparator<Source> BY_DAY = Comparator.comparing(
                    Source::publishedOn, Comparator.<@Nullable LocalDate>nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Source::id);

    /** @throws IllegalArgumentException where there is none */
    public Provenance {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("A number has a source.");
        }
    }

    public static Provenance of(Stream<Source> sources) {
        Map<String, Source> byId = new LinkedHashMap<>();
        sources.forEach(it -> byId.putIfAbsent(it.id(), it));
        return new Provenance(List.copyOf(byId.values()));
    }

    /** The one published last; what has no date is older than all that have one. */
    public Source latest() {
        return latestFirst().get(0);
    }

    /** All that must be kept to; null where one is not known. */
    public @Nullable String licence() {
        List<String> licences = new ArrayList<>();
        for (Source source : latestFirst()) {
            String licence = source.licence();
            if (licence == null) {
                return null;
            }
            licences.add(licence);
        }
        return joined(licences);
    }

    /** The first few as they are cited, and how many more there are. */
    public String cited() {
        List<String> cited = sources.stream().map(Source::citation).distinct().toList();
        String first = joined(cited.subList(0, Math.min(MOST_CITED, cited.size())));
        return cited.size() <= MOST_CITED ? first : first + "; and " + (cited.size() - MOST_CITED) + " more";
    }

    private List<Source> latestFirst() {
        return sources.stream().sorted(BY_DAY.reversed()).toList();
    }

    private static String joined(Collection<String> texts) {
        return texts.stream().distinct().collect(Collectors.joining("; "));
    }
}
