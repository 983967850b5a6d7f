package io.dyad.indicator;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.dyad.vocabulary.UnknownWordException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The catalogue, read from its file once. */
@ApplicationScoped
public class Indicators {

    private final Map<String, Indicator> byCode;
    private final List<String> codes;
    private final Map<String, Integer> places;

    Indicators() {
        byCode = read().stream().collect(Collectors.toMap(Indicator::code, it -> it, (a, b) -> a, LinkedHashMap::new));
        codes = List.copyOf(byCode.keySet());
        places = IntStream.range(0, codes.size()).boxed().collect(Collectors.toMap(codes::get, it -> it));
    }

    /** For code that runs without a container. */
    public static Indicators load() {
        return new Indicators();
    }

    /** All of them, in the order of the catalogue. */
    public Collection<Indicator> all() {
        return byCode.values();
    }

    public List<Indicator> of(Family family) {
        return byCode.values().stream().filter(it -> it.family() == family).toList();
    }

    /** The indicator of that code, exactly as written; the error suggests the nearest. */
    public Indicator get(String code) {
        Indicator indicator = byCode.get(code);
        if (indicator == null) {
            throw UnknownWordException.of("indicator", code, codes);
        }
        return indicator;
    }

    /** The indicator of that code; empty where it is none. */
    public Optional<Indicator> find(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
    }

    /** The place in the catalogue, by which rows are ordered. */
    public int order(String code) {
        return places.getOrDefault(code, -1);
    }

    private static List<Indicator> read() {
        try (InputStream file = Indicators.class.getResourceAsStream("/indicator/indicators.yaml")) {
            return new ObjectMapper(new YAMLFactory())
                    .readValue(Objects.requireNonNull(file), new TypeReference<List<Indicator>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("indicator/indicators.yaml cannot be read", e);
        }
    }
}
