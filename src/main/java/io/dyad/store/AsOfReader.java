package io.dyad.store;

import io.dyad.format.ListRequest;
import io.dyad.http.Cursor;
import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import io.dyad.vocabulary.Echo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Reads where the two clocks are to stand from the text of their parameters. */
@ApplicationScoped
public class AsOfReader {

    private static final int LONGEST_ECHO = 40;

    private final Revisions revisions;
    private final Clock clock;

    AsOfReader(Revisions revisions, Clock clock) {
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Faults are collected in {@code into}, which the caller checks. */
    @Transactional
    public AsOf read(AsOfParameters given, Parameters into) {
        long revision = into.one("known_as_of", given.knownAsOf, this::revision)
                .orElseGet(() -> revisions.current().number());
        LocalDate day = into.one("published_as_of", given.publishedAsOf, AsOfReader::publicationDay)
                .orElse(null);
        return new AsOf(revision, day, given.knownAsOf != null);
    }

    /** The same for a list, whose further pages are read at the revision of its first, so that paging stays exact. */
    @Transactional
    public AsOf read(AsOfParameters given, ListRequest request, Parameters into) {
        AsOf asked = read(given, into);
        Cursor cursor = request.cursor();
        if (cursor == null) {
            return asked;
        }
        if (cursor.revision() < 0 || cursor.revision() > asked.revision()) {
            into.refuse(Fault.of("cursor", cursor.toString(), "This cursor is not from this store."));
            return asked;
        }
        return asked.at(cursor.revision());
    }

    private long revision(String text) {
        if (text.matches("[0-9]+")) {
            return numbered(text);
        }
        return text.matches(AsOfParameters.DAY) ? atTheEndOf(day(text)) : at(moment(text));
    }

    private long numbered(String digits) {
        long last = revisions.current().number();
        if (digits.length() > 18 || Long.parseLong(digits) > last) {
            throw new IllegalArgumentException("There has been no revision " + digits + " yet. " + allowed());
        }
        return Long.parseLong(digits);
    }

    private long atTheEndOf(LocalDate day) {
        if (day.isAfter(LocalDate.ofInstant(now(), ZoneOffset.UTC))) {
            throw new IllegalArgumentException(day + " lies in the future. " + allowed());
        }
        Instant next = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return lastBy(next.minus(1, ChronoUnit.MICROS));
    }

    private long at(Instant moment) {
        if (moment.isAfter(now())) {
            throw new IllegalArgumentException(moment + " lies in the future. " + allowed());
        }
        return lastBy(moment);
    }

    private long lastBy(Instant moment) {
        Instant birth = revisions.first().committedAt();
        if (moment.isBefore(birth)) {
            throw new IllegalArgumentException(
                    "The store was born at " + birth + "; before that it knew nothing. " + allowed());
        }
        // The databases keep microseconds: a finer moment must not be rounded up to a revision that came after it.
        return revisions.lastCommittedBy(moment.truncatedTo(ChronoUnit.MICROS));
    }

    /** Another instance's clock may be ahead of this one's. */
    private Instant now() {
        Instant now = clock.instant();
        Instant last = revisions.current().committedAt();
        return last.isAfter(now) ? last : now;
    }

    private String allowed() {
        return "known_as_of is a revision from 0 to " + revisions.current().number()
                + ", a day such as 2026-11-24 or a moment such as 2026-11-24T10:00:00Z, none of them in the future.";
    }

    /** An unencoded plus arrives as a space. */
    private Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text.toUpperCase(Locale.ROOT).replace(' ', '+'))
                    .toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + Echo.of(text, LONGEST_ECHO) + "\" is no revision, day or moment. " + allowed(), e);
        }
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("There is no such day. " + allowed(), e);
        }
    }

    private static LocalDate publicationDay(String text) {
        try {
            if (text.matches(AsOfParameters.DAY)) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("published_as_of is a day that there is; February is short.", e);
        }
        throw new IllegalArgumentException("published_as_of is a day such as 2023-09-30.");
    }
}
