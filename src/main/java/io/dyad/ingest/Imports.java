package io.dyad.ingest;

import io.dyad.access.Caller;
import io.dyad.store.ScratchFolder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Taking files up for import, and giving imports up. */
@ApplicationScoped
class Imports {

    private static final int ID_BYTES = 6;

    private final ImportSettings settings;
    private final ImportJobs jobs;
    private final ImportQueue queue;
    private final ThisInstance instance;
    private final ScratchFolder scratch;
    private final Caller caller;
    private final SecureRandom random = new SecureRandom();

    Imports(
            ImportSettings settings,
            ImportJobs jobs,
            ImportQueue queue,
            ThisInstance instance,
            ScratchFolder scratch,
            Caller caller) {
        this.settings = settings;
        this.jobs = jobs;
        this.queue = queue;
        this.instance = instance;
        this.scratch = scratch;
        this.caller = caller;
    }

    /** Takes the file, which is in the body unless the wish names one, and puts it into the queue. */
    ImportRow take(ImportWish wish, InputStream body) {
        queue.checkRoom();
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        GivenFile file = file(wish, id, body);
        String author = caller.author().name();
        try {
            ImportRow row = jobs.add(new ImportJob(id, instance.id(), wish, file, jobs.now(), author));
            queue.add(id, author, wish, file);
            return row;
        } catch (RuntimeException e) {
            ImportWork.discard(file);
            throw e;
        }
    }

    private GivenFile file(ImportWish wish, String id, InputStream body) {
        try {
            return wish.path().isPresent()
                    ? GivenFile.at(wish.path().get())
                    : GivenFile.keep(
                            body,
                            scratch.path().resolve(id),
                            settings.largestUpload().asLongValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives an import up; one that is being read ends within moments, one that is over stays as it is. */
    ImportRow cancel(String id) {
        boolean ignored = jobs.note(jobs.row(id).id(), job -> {
            if (job.state() == JobState.QUEUED) {
                job.cancel(jobs.now());
            } else {
                job.askToCancel();
            }
        });
        queue.remove(id);
        return jobs.row(id);
    }
}
