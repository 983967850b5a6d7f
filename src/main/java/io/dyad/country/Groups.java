package io.dyad.country;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.dyad.vocabulary.UnknownWordException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The groups of {@code country/groups.yaml}, and the regions of UN M49. */
@ApplicationScoped
public class Groups {

    private static final String M49 = "United Nations Statistics Division, Standard country or area codes (M49)";
    private static final String M49_URL = "https://unstats.un.org/unsd/methodology/m49/";

    private final List<Group> all = new ArrayList<>();
    private final Map<String, Group> byName = new HashMap<>();

    Groups(Countries countries) {
        all.addAll(read());
        all.addAll(regions(countries, Country::region));
        all.addAll(regions(countries, Country::subregion));
        for (Group group : all) {
            Stream.concat(Stream.of(group.code(), group.name()), group.aliases().stream())
                    .forEach(it -> byName.put(spelled(it), group));
        }
    }

    /** For code that runs without a container. */
    public static Groups load() {
        return new Groups(Countries.load());
    }

    /** Those of the file in its order, then continents, then the regions within them. */
    public List<Group> all() {
        return List.copyOf(all);
    }

    /** By code, name or alias, whatever the case; empty where no group is called so. */
    public Optional<Group> find(String text) {
        return Optional.ofNullable(byName.get(spelled(text)));
    }

    /** As {@link #find}; the error suggests the nearest. */
    public Group resolve(String text) {
        return find(text)
                .orElseThrow(() -> UnknownWordException.of(
                        "group", text, all.stream().map(Group::code).toList()));
    }

    /** The plus of OPEC+ is written out in its code, since in an address it means a space. */
    private static String spelled(String text) {
        return text.strip().toUpperCase(Locale.ROOT).replace("+", " PLUS").replaceAll("[^\\p{L}\\p{N}]+", "_");
    }

    private static List<Group> regions(Countries countries, Function<Country, @Nullable String> regionOf) {
        Map<String, List<Group.Membership>> members = new TreeMap<>();
        for (Country country : countries.all()) {
            String region = regionOf.apply(country);
            if (region != null) {
                members.computeIfAbsent(region, it -> new ArrayList<>())
                        .add(new Group.Membership(country.alpha3(), null, null));
            }
        }
        return members.entrySet().stream()
                .map(it -> new Group(spelled(it.getKey()), it.getKey(), List.of(), M49, M49_URL, null, it.getValue()))
                .toList();
    }

    private static List<Group> read() {
        try (InputStream file = Objects.requireNonNull(Groups.class.getResourceAsStream("/country/groups.yaml"))) {
            return YAMLMapper.builder()
                    .addModule(new JavaTimeModule())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(file, new TypeReference<List<Group>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("country/groups.yaml cannot be read", e);
        }
    }
}
