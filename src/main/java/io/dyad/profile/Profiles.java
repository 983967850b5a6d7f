package io.dyad.profile;

import io.dyad.country.CodeSystems;
import io.dyad.indicator.Indicators;
import io.dyad.vocabulary.UnknownWordException;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The profiles that there are: our own, and those in the operator's folder. A broken one fails the start. */
@Startup
@ApplicationScoped
public class Profiles {

    /** In the resource folder profile; the files of a jar cannot be listed. */
    private static final List<String> BUILT_IN =
            List.of("comtrade", "baci", "cepii-gravity", "gravity", "imf-dots", "wits-summary", "fdi-by-partner");

    private final Indicators indicators;
    private final CodeSystems systems;
    private final Map<String, Profile> byName = new LinkedHashMap<>();

    @Inject
    Profiles(Indicators indicators, CodeSystems systems, ProfileSettings settings) {
        this(indicators, systems, settings.profiles());
    }

    Profiles(Indicators indicators, CodeSystems systems, Optional<Path> folder) {
        this.indicators = indicators;
        this.systems = systems;
        BUILT_IN.forEach(it -> add("profile/" + it + ".yaml", Profiles::resource));
        folder.ifPresent(this::addFolder);
    }

    /** For code that runs without a container: our own alone. */
    public static Profiles load() {
        return new Profiles(Indicators.load(), CodeSystems.load(), Optional.empty());
    }

    /** All of them, our own first. */
    public Collection<Profile> all() {
        return java.util.Collections.unmodifiableCollection(byName.values());
    }

    /** The profile of that name; the error suggests the nearest. */
    public Profile named(String name) {
        Profile profile = byName.get(name);
        if (profile == null) {
            throw UnknownWordException.of("import profile", name, byName.keySet());
        }
        return profile;
    }

    private void addFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(it -> it.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .forEach(it -> add(it.toString(), name -> Files.newInputStream(Path.of(name))));
        } catch (IOException e) {
            throw new IllegalStateException("The folder of import profiles " + folder + " cannot be read: " + e, e);
        }
    }

    /** Opens a file by its name. */
    private interface Opening {
        InputStream open(String name) throws IOException;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Profiles.class.getResourceAsStream("/" + name), name);
    }

    private void add(String file, Opening opening) {
        try (InputStream yaml = opening.open(file)) {
            Profile profile = Profile.read(yaml);
            check(profile);
            if (byName.putIfAbsent(profile.name(), profile) != null) {
                throw new IllegalArgumentException(
                        "There is a profile called \"" + profile.name() + "\" already; give it another name.");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("The import profile " + file + " is broken: " + e.getMessage(), e);
        }
    }

    /** What a profile names must be there, or its first import would find out. */
    private void check(Profile profile) {
        profile.indicators().forEach(indicators::get);
        profile.indicators()
                .forEach(it -> Needed.check(
                        indicators.get(it).directed(), it + " has no direction, and claims of files have one."));
        profile.layouts().stream()
                .flatMap(layout -> layout.areas().values().stream())
                .flatMap(area -> area.from().stream())
                .forEach(it -> systems.named(it.system()));
    }
}
