package io.dyad.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.dyad.profile.WrongFileException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads what Dyad itself has written: its lists of sources and of claims as CSV, one of them, packed by gzip, or both in
 * one zip.
 */
@ApplicationScoped
class DyadCsv {

    static final String NAME = "dyad-csv";

    private static final int GZIP = 0x1f8b;
    private static final int ZIP = 0x504b;

    private final OwnSources sources;
    private final OwnClaims claims;

    DyadCsv(OwnSources sources, OwnClaims claims) {
        this.sources = sources;
        this.claims = claims;
    }

    /** Reads the sources first, wherever in a zip they stand, since claims name them. */
    void read(GivenFile given, InputStream counted, ImportRun run) throws IOException {
        try (InputStream first = given.open()) {
            tables(first, table -> readSources(table, run));
        }
        tables(counted, table -> readClaims(table, run));
        if (run.hasNoRows()) {
            throw new WrongFileException("The file has no rows of Dyad's lists of claims or sources as CSV.");
        }
    }

    private interface Use {
        void of(CsvReader<NamedCsvRecord> table) throws IOException;
    }

    private static void tables(InputStream file, Use use) throws IOException {
        file.mark(2);
        int magic = file.read() << 8 | file.read();
        file.reset();
        if (magic == ZIP) {
            ZipInputStream zip = new ZipInputStream(file);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isTable(entry.getName())) {
                    table(zip, use);
                }
            }
        } else {
            table(magic == GZIP ? new GZIPInputStream(file) : file, use);
        }
    }

    /** Some programs add files of their own, hidden or in a folder of theirs. */
    private static boolean isTable(String entry) {
        String name = entry.substring(entry.lastIndexOf('/') + 1);
        return name.toLowerCase(Locale.ROOT).endsWith(".csv")
                && !name.startsWith(".")
                && !entry.startsWith("__MACOSX/");
    }

    private static void table(InputStream text, Use use) throws IOException {
        InputStreamReader strict = new InputStreamReader(unclosed(text), StandardCharsets.UTF_8.newDecoder());
        try (CsvReader<NamedCsvRecord> table =
                CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(strict)) {
            use.of(table);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new WrongFileException("The file is not UTF-8, in which Dyad writes its own.");
            }
            throw e.getCause();
        } catch (CsvParseException e) {
            throw new WrongFileException("The file is no CSV: " + e.getMessage() + ".");
        }
    }

    /** Whoever reads an entry must not close the zip. */
    private static InputStream unclosed(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return in.read(buffer, offset, length);
            }

            @Override
            public void close() {
                // the next entry is still to come
            }
        };
    }

    private void readSources(CsvReader<NamedCsvRecord> table, ImportRun run) {
        for (NamedCsvRecord row : table) {
            if (!OwnSources.isOne(row.getHeader())) {
                return;
            }
            OwnRow read = new OwnRow(row);
            run.row(read.line(), read::text);
            sources.read(read, run);
        }
    }

    private void readClaims(CsvReader<NamedCsvRecord> table, ImportRun run) {
        for (NamedCsvRecord row : table) {
            if (OwnSources.isOne(row.getHeader())) {
                return;
            }
            refuseOther(row.getHeader());
            OwnRow read = new OwnRow(row);
            run.row(read.line(), read::text);
            claims.read(read, run);
        }
    }

    private static void refuseOther(List<String> header) {
        if (!OwnClaims.isOne(header)) {
            throw new WrongFileException("The file is no list of claims (/v1/claims?format=csv) and none of sources"
                    + " (/v1/sources?format=csv): its header is " + String.join(",", header) + ".");
        }
    }
}
