package io.dyad.profile;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the files of a provider look like and what their rows state: all that is needed to read them, as data.
 *
 * @param name the word by which an import asks for it
 * @param version rises when the same file would be read otherwise
 * @param about what the file is and where it is downloaded, for people
 * @param datasets what its claims are taken from
 * @param layouts the shapes in which the provider has given it out, in the order in which they are tried
 */
public record Profile(
        String name, String version, String title, String about, List<DataSet> datasets, List<Layout> layouts) {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
                    .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
                    .build())
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

    public Profile {
        name = Needed.text("name", name);
        Needed.check(
                name.matches("[a-z0-9][a-z0-9-]{0,49}"),
                "name is at most 50 lower-case letters, digits and hyphens, not \"" + name + "\".");
        version = Needed.text("version", version);
        Needed.check(version.length() <= 50, "version has at most 50 characters.");
        title = Needed.text("title", title);
        about = Needed.text("about", about);
        datasets = Needed.some("datasets", datasets);
        layouts = Needed.some("layouts", layouts);
        Set<String> ids = datasets.stream().map(DataSet::id).collect(Collectors.toSet());
        Needed.check(ids.size() == datasets.size(), "Each of the datasets has an id of its own.");
        layouts.stream()
                .flatMap(layout -> layout.claims().stream())
                .forEach(rule -> Needed.check(
                        ids.contains(rule.dataset()),
                        "The dataset \"" + rule.dataset() + "\" of a claim is none of " + ids + "."));
    }

    /**
     * Reads a profile; a field that there is not is an error.
     *
     * @throws IOException saying what is wrong with it, and where
     */
    public static Profile read(InputStream yaml) throws IOException {
        Profile profile = YAML.readValue(yaml, Profile.class);
        return Needed.value("The profile", profile);
    }

    /** The data set of that id, one of its own. */
    public @Nullable DataSet dataset(String id) {
        return datasets.stream().filter(it -> it.id().equals(id)).findFirst().orElse(null);
    }

    /** The indicators that its claims may have. */
    public List<String> indicators() {
        return layouts.stream()
                .flatMap(layout -> layout.claims().stream())
                .map(ClaimRule::indicator)
                .distinct()
                .toList();
    }
}
