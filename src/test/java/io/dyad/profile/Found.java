package io.dyad.profile;

import io.dyad.claim.NewClaim;
import io.dyad.country.CodeSystems;
import io.dyad.period.Period;
import io.dyad.store.ScratchFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What reading a file told, kept for looking at it. */
final class Found implements Findings {

    static final Profiles PROFILES = Profiles.load();
    private static final CodeSystems SYSTEMS = CodeSystems.load();
    static final ScratchFolder SCRATCH = new ScratchFolder(Path.of("target", "test-scratch"));

    final List<NewClaim> claims = new ArrayList<>();
    final List<Long> lines = new ArrayList<>();
    final Map<String, Integer> skipped = new LinkedHashMap<>();
    final List<Rejection> rejections = new ArrayList<>();
    int rows;

    @Override
    public void row(long line, java.util.function.Supplier<String> text) {
        rows++;
    }

    @Override
    public void claim(NewClaim claim, long line) {
        claims.add(claim);
        lines.add(line);
    }

    @Override
    public void skipped(String reason) {
        skipped.merge(reason, 1, Integer::sum);
    }

    @Override
    public void rejected(Rejection rejection) {
        rejections.add(rejection);
    }

    static Found in(String text, String profile) {
        return in(text.getBytes(StandardCharsets.UTF_8), PROFILES.named(profile));
    }

    static Found in(String text, Profile profile) {
        return in(text.getBytes(StandardCharsets.UTF_8), profile);
    }

    static Found in(byte[] file, Profile profile) {
        try {
            return in(new ByteArrayInputStream(file), profile, Optional.empty(), 100);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Found in(InputStream file, Profile profile, Optional<Period> period, int mostSums) throws IOException {
        Found found = new Found();
        new ProfileReader(SYSTEMS, PROFILES, SCRATCH, mostSums).read(profile, file, sources(profile), period, found);
        return found;
    }

    /** A source for each data set, called as that is. */
    static Map<String, String> sources(Profile profile) {
        return profile.datasets().stream().collect(Collectors.toMap(DataSet::id, DataSet::id));
    }

    /** Each claim as a line, as short as can be and still be checked. */
    List<String> told() {
        return claims.stream().map(Found::told).toList();
    }

    private static String told(NewClaim it) {
        return String.join(
                " ",
                it.evidence().sourceId(),
                it.subject().indicator(),
                it.subject().origin() + ">" + it.subject().destination(),
                "by " + it.subject().reporter(),
                it.subject().product(),
                String.valueOf(it.subject().valuation()),
                String.valueOf(it.timing().period()),
                String.valueOf(it.number().stated()),
                "±" + it.number().statedPrecision().toPlainString(),
                it.number().unit(),
                "(" + it.evidence().locator() + ")");
    }
}
