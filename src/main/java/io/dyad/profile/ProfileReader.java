package io.dyad.profile;

import io.dyad.country.CodeSystems;
import io.dyad.period.Period;
import io.dyad.store.ScratchFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads files of statistics by a profile: from a file's rows to claims, with bounded memory however long the file is. */
@ApplicationScoped
public class ProfileReader {

    /** A year of trade among 230 areas are 53 000 pairs; a hundred bytes each. */
    private static final int MOST_SUMS = 100_000;

    private final CodeSystems systems;
    private final Profiles profiles;
    private final ScratchFolder scratch;
    private final int mostSums;

    @Inject
    ProfileReader(CodeSystems systems, Profiles profiles, ScratchFolder scratch) {
        this(systems, profiles, scratch, MOST_SUMS);
    }

    ProfileReader(CodeSystems systems, Profiles profiles, ScratchFolder scratch, int mostSums) {
        this.systems = systems;
        this.profiles = profiles;
        this.scratch = scratch;
        this.mostSums = mostSums;
    }

    /** As {@link #read(Profile, InputStream, Map, Optional, Findings)}, for files that say which period they cover. */
    public void read(Profile profile, InputStream file, Map<String, String> sourceIds, Findings findings)
            throws IOException {
        read(profile, file, sourceIds, Optional.empty(), findings);
    }

    /**
     * Reads a file, which may be packed by gzip or zip; it is not closed.
     *
     * @param sourceIds data set id to source id, for each data set of the profile
     * @param period what the file covers, for layouts whose files do not say it
     * @throws WrongFileException when the file is not what the profile describes; what has been found until then is void
     * @throws IOException when the stream breaks
     */
    public void read(
            Profile profile,
            InputStream file,
            Map<String, String> sourceIds,
            Optional<Period> period,
            Findings findings)
            throws IOException {
        Reading reading = new Reading(profile, sourceIds, period, findings, systems, mostSums, scratch);
        try {
            Head head = Head.of(file);
            if (head.isZip()) {
                readZip(new ZipInputStream(head.before(file)), reading);
            } else if (head.isGzip()) {
                readTable(new GZIPInputStream(head.before(file), 1 << 16), "", reading);
            } else {
                readTable(head.before(file), "", reading);
            }
        } catch (ZipException | EOFException e) {
            throw new WrongFileException("The packed file is damaged or incomplete: " + e.getMessage());
        }
    }

    private void readZip(ZipInputStream zip, Reading reading) throws IOException {
        ZipNames names = new ZipNames(reading.profile());
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (names.isRead(entry)) {
                readTable(new Unclosed(zip), names.before(entry), reading);
            }
        }
        names.refuseNone();
    }

    /** Whoever reads an entry must not close the zip. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the next entry is still to come
        }
    }

    private void readTable(InputStream file, String before, Reading reading) throws IOException {
        Head head = Head.of(file);
        head.refuseOtherThanText();
        Layout layout = layout(head, reading.profile());
        Rows rows = Head.rows(layout.file(), head.before(file));
        ClaimMaker maker = new ClaimMaker(reading.profile(), layout, reading.sourceIds());
        try (Sums sums = new Sums(reading.scratch().path(), reading.mostSums())) {
            Taker taker = layout.sum()
                    ? new Taker.AddedUp(maker, before, rows.noun(), reading.findings(), sums)
                    : new Taker.OneByOne(maker, before, rows.noun(), reading.findings());
            readRows(rows, new RowReader(layout, new Header(rows.header()), reading, taker));
            taker.end();
        } catch (UncheckedIOException e) {
            throw Optional.ofNullable(e.getCause()).orElseGet(() -> new IOException(e));
        }
    }

    private static void readRows(Rows rows, RowReader reader) throws IOException {
        if (!rows.next()) {
            throw new WrongFileException("The file has a header and no rows.");
        }
        do {
            reader.read(rows);
        } while (rows.next());
    }

    private Layout layout(Head head, Profile profile) {
        return fitting(head, profile).orElseThrow(() -> {
            List<String> others = profiles.all().stream()
                    .filter(it -> !it.name().equals(profile.name()))
                    .filter(it -> fitting(head, it).isPresent())
                    .map(Profile::name)
                    .toList();
            return new WrongFileException(Misfit.explain(head, profile, others));
        });
    }

    private static Optional<Layout> fitting(Head head, Profile profile) {
        return profile.layouts().stream()
                .filter(it -> {
                    Header header = head.header(it.file());
                    return !header.names().isEmpty() && header.lacks(it).isEmpty();
                })
                .findFirst();
    }
}
