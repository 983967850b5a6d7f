package io.dyad.country;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The codes of a file in {@code country/codes}, each with the years in which it was valid. */
final class CodeList implements CodeSystem {

    private final String name;
    private final UnaryOperator<String> key;
    private final Map<String, List<Listed>> areas = new HashMap<>();

    /** A line of the file; the years are inclusive. */
    record Listed(String code, Area area, int from, int to) {

        static Listed of(NamedCsvRecord line) {
            Area area = new Area(
                    Area.Kind.valueOf(line.getField("kind")), orNull(line.getField("country")), line.getField("name"));
            return new Listed(
                    line.getField("code"),
                    area,
                    year(line.getField("from"), Integer.MIN_VALUE),
                    year(line.getField("to"), Integer.MAX_VALUE));
        }

        private static @Nullable String orNull(String field) {
            return field.isEmpty() ? null : field;
        }

        private static int year(String field, int open) {
            return field.isEmpty() ? open : Integer.parseInt(field);
        }

        boolean in(int year) {
            return from <= year && year <= to;
        }
    }

    private CodeList(String name, UnaryOperator<String> key) {
        this.name = name;
        this.key = key;
        read(name)
                .forEach(listed -> areas.computeIfAbsent(key.apply(listed.code()), code -> new ArrayList<>(1))
                        .add(listed));
    }

    static CodeList ofCodes(String name) {
        return new CodeList(name, CodeList::bare);
    }

    /** Names are compared as {@link Countries} does, without its looser readings. */
    static CodeList ofNames(String name) {
        return new CodeList(name, text -> Spelling.of(text).key());
    }

    /** The lines of the file of a system. */
    static List<Listed> read(String name) {
        InputStream file =
                Objects.requireNonNull(CodeList.class.getResourceAsStream("/country/codes/" + name + ".csv"), name);
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.stream().map(Listed::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bare(String code) {
        String stripped = code.strip().toUpperCase(Locale.ROOT);
        int start = 0;
        while (start < stripped.length() - 1 && stripped.charAt(start) == '0') {
            start++;
        }
        return stripped.substring(start);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Area> area(String code, int year) {
        for (Listed listed : areas.getOrDefault(key.apply(code), List.of())) {
            if (listed.in(year)) {
                return Optional.of(listed.area());
            }
        }
        return Optional.empty();
    }

    /** This list, and where it has no such code, the other system. */
    CodeSystem orElse(CodeSystem other) {
        return new Layered(this, other);
    }

    private record Layered(CodeList list, CodeSystem other) implements CodeSystem {

        @Override
        public String name() {
            return list.name();
        }

        @Override
        public Optional<Area> area(String code, int year) {
            return list.area(code, year).or(() -> other.area(code, year));
        }
    }
}
