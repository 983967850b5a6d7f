package io.dyad.ingest;

import io.dyad.profile.DataSet;
import io.dyad.profile.Profile;
import io.dyad.profile.ProfileReader;
import io.dyad.profile.Profiles;
import io.dyad.source.NewSource;
import io.dyad.source.Source;
import io.dyad.source.Sources;
import io.dyad.vocabulary.UnknownWordException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a file as the wish says: by a profile, or as one that Dyad itself has written. */
@ApplicationScoped
class FileReading {

    private final Profiles profiles;
    private final ProfileReader byProfile;
    private final DyadCsv ourOwn;
    private final Sources sources;

    FileReading(Profiles profiles, ProfileReader byProfile, DyadCsv ourOwn, Sources sources) {
        this.profiles = profiles;
        this.byProfile = byProfile;
        this.ourOwn = ourOwn;
        this.sources = sources;
    }

    /**
     * The name of a profile, if there is one of that name.
     *
     * @throws UnknownWordException when there is none
     */
    String named(String profile) {
        if (profile.equals(DyadCsv.NAME)) {
            return profile;
        }
        List<String> known =
                new ArrayList<>(profiles.all().stream().map(Profile::name).toList());
        known.add(DyadCsv.NAME);
        if (!known.contains(profile)) {
            throw UnknownWordException.of("import profile", profile, known);
        }
        return profile;
    }

    /** Whether its claims have ids of their own and come in as they are. */
    static boolean isById(ImportWish wish) {
        return wish.profile().equals(DyadCsv.NAME);
    }

    /**
     * Reads the file to its end.
     *
     * @param hash SHA-256 of the file
     */
    void read(ImportWish wish, String hash, GivenFile given, Progress progress, ImportRun run) throws IOException {
        try (InputStream file = given.open(progress.bytes())) {
            if (isById(wish)) {
                ourOwn.read(given, file, run);
            } else {
                readByProfile(wish, hash, file, run);
            }
        }
    }

    private void readByProfile(ImportWish wish, String hash, InputStream file, ImportRun run) throws IOException {
        Profile profile = profiles.named(wish.profile());
        Map<String, String> ids = new HashMap<>();
        profile.datasets().forEach(dataset -> {
            NewSource source = dataset.source(wish.publishedOn(), wish.vintage(), hash);
            NewSource edition = seenBefore(source)
                    .map(it -> dataset.source(it.publishedOn(), it.vintage(), hash))
                    .orElse(source);
            run.describe(edition);
            ids.put(dataset.id(), edition.id());
        });
        byProfile.read(profile, file, ids, wish.period(), run);
    }

    /** The rows of a file that begin in these lines, by line. */
    Map<Long, String> rows(ImportWish wish, GivenFile given, Set<Long> lines) throws IOException {
        Map<Long, String> texts = new HashMap<>();
        Profile profile = profiles.named(wish.profile());
        Map<String, String> ids = profile.datasets().stream().collect(Collectors.toMap(DataSet::id, DataSet::id));
        try (InputStream file = given.open()) {
            byProfile.read(profile, file, ids, wish.period(), new RowSearch(lines, texts));
        }
        return texts;
    }

    /** The same file is the same edition, whatever day it is given again. */
    private Optional<Source> seenBefore(NewSource described) {
        return sources.ofDataset(String.valueOf(described.dataset())).stream()
                .filter(it -> described.contentHash() != null
                        && described.contentHash().equals(it.contentHash()))
                .findFirst();
    }
}
