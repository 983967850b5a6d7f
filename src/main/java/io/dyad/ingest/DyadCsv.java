package io.dyad.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;

/** Reads what Dyad itself has written. */
@ApplicationScoped
class DyadCsv {

    static final String NAME = "dyad-csv";

    void read(InputStream file, ImportRun run) throws IOException {
        throw new IOException("not yet");
    }
}
