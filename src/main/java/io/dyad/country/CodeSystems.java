package io.dyad.country;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The code systems of the publishers whose files we read. */
@ApplicationScoped
public class CodeSystems {

    private final Map<String, CodeSystem> systems = new TreeMap<>();

    @Inject
    CodeSystems(Countries countries) {
        CodeSystem iso3 = new Alpha3Codes(countries);
        add(iso3);
        add(CodeList.ofCodes("alpha3-historic").orElse(iso3));
        add(CodeList.ofCodes("un-comtrade"));
        add(CodeList.ofCodes("cepii-baci"));
        add(CodeList.ofCodes("imf"));
        add(CodeList.ofCodes("cow"));
        add(CodeList.ofNames("names").orElse(new CountryNames(countries)));
    }

    private void add(CodeSystem system) {
        systems.put(system.name(), system);
    }

    /** For code that runs without a container. */
    public static CodeSystems load() {
        return new CodeSystems(Countries.load());
    }

    /** In alphabetical order. */
    public List<String> names() {
        return List.copyOf(systems.keySet());
    }

    /**
     * The system of that name.
     *
     * @throws IllegalArgumentException if there is none, with those there are
     */
    public CodeSystem named(String system) {
        CodeSystem found = systems.get(system);
        if (found == null) {
            throw new IllegalArgumentException(
                    "No code system is called \"" + system + "\"; there are " + String.join(", ", names()) + ".");
        }
        return found;
    }
}
