package io.dyad.http;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request that cannot be answered as asked; carries what the {@link Problem} will say. */
public final class ProblemException extends RuntimeException {

    /** More faults than this help nobody; the sentence still says how many there are. */
    static final int MOST_FAULTS = 100;

    private final int status;
    private final String kind;
    private final transient List<Fault> faults;
    private final long retryAfter;
    private final @Nullable String existing;

    private ProblemException(int status, String kind, String detail, List<Fault> faults) {
        this(status, kind, detail, faults, 0, null);
    }

    private ProblemException(int status, String kind, String detail, List<Fault> faults, long retryAfter) {
        this(status, kind, detail, faults, retryAfter, null);
    }

    private ProblemException(
            int status, String kind, String detail, List<Fault> faults, long retryAfter, @Nullable String existing) {
        super(detail);
        this.existing = existing;
        this.status = status;
        this.kind = kind;
        this.faults = faults.stream().limit(MOST_FAULTS).toList();
        this.retryAfter = retryAfter;
    }

    /** 400: parameters that cannot be understood, all of them at once. */
    public static ProblemException invalidParameters(List<Fault> faults) {
        String detail = faults.size() == 1
                ? faults.get(0).detail()
                : faults.size() + " parameters are invalid; errors lists "
                        + (faults.size() > MOST_FAULTS ? "the first " + MOST_FAULTS : "each") + " of them.";
        return new ProblemException(400, "Invalid parameters", detail, faults);
    }

    /** 400: fields of a body that cannot be understood or break a rule, all of them at once. */
    public static ProblemException invalidFields(List<Fault> faults) {
        String detail = faults.size() == 1
                ? faults.get(0).detail()
                : faults.size() + " fields are invalid; errors lists "
                        + (faults.size() > MOST_FAULTS ? "the first " + MOST_FAULTS : "each") + " of them.";
        return new ProblemException(400, "Invalid fields", detail + " Nothing was stored.", faults);
    }

    /** 400: a body that is not what it should be as a whole. */
    public static ProblemException malformedBody(String detail) {
        return new ProblemException(400, "Malformed body", detail, List.of());
    }

    /** 401: no key, or one that opens nothing. */
    public static ProblemException unauthorized(String detail) {
        return new ProblemException(401, "Unauthorized", detail, List.of());
    }

    /** 403: a key that does not allow this. */
    public static ProblemException forbidden(String detail) {
        return new ProblemException(403, "Forbidden", detail, List.of());
    }

    /**
     * 409: what is asked for does not go together with what the store holds.
     *
     * @param existing the address of what is there already; null where that is not the point
     */
    public static ProblemException conflict(String detail, List<Fault> faults, @Nullable String existing) {
        return new ProblemException(409, "Conflict", detail, faults, 0, existing);
    }

    /** 412: what the caller has seen has changed since. */
    public static ProblemException stale(String detail) {
        return new ProblemException(412, "Precondition failed", detail, List.of());
    }

    /** 422: an Idempotency-Key that another request bore before. */
    public static ProblemException idempotencyKeyReused(String detail) {
        return new ProblemException(422, "Idempotency key reused", detail, List.of());
    }

    /** 400: a request that is understood but asks for more than one answer may cost. */
    public static ProblemException tooBroad(String detail, Fault fault) {
        return new ProblemException(400, "Too broad", detail, List.of(fault));
    }

    /** 404: an address at which nothing can be. */
    public static ProblemException notFound(String detail, List<Fault> faults) {
        return new ProblemException(404, "Not found", detail, faults);
    }

    public static ProblemException notFound(String detail) {
        return notFound(detail, List.of());
    }

    /** 406: none of the formats that the caller accepts is served. */
    public static ProblemException notAcceptable(String detail, Fault fault) {
        return new ProblemException(406, "Not acceptable", detail, List.of(fault));
    }

    /** 400: an address that cannot be read at all. */
    static ProblemException malformedAddress(String flaw) {
        return new ProblemException(400, "Malformed address", "The address cannot be read. " + flaw, List.of());
    }

    /** 413: a body longer than is read. */
    public static ProblemException bodyTooLarge(long largest) {
        String detail = "The body has more than the %d bytes that are read; split it.".formatted(largest);
        return new ProblemException(413, "Body too large", detail, List.of());
    }

    /** 414: an address longer than is read. */
    static ProblemException addressTooLong(int length, int longest) {
        String detail = "The address has %d characters, %d are read; split the question.".formatted(length, longest);
        return new ProblemException(414, "Address too long", detail, List.of());
    }

    /** 431: more header than is read. */
    static ProblemException headersTooLarge(int size, int largest) {
        String detail = "The headers have %d characters, %d are read.".formatted(size, largest);
        return new ProblemException(431, "Headers too large", detail, List.of());
    }

    /**
     * 429: a client that asks too much.
     *
     * @param seconds until it may ask again
     */
    public static ProblemException tooManyRequests(String detail, long seconds) {
        return new ProblemException(429, "Too many requests", detail, List.of(), seconds);
    }

    /**
     * 503: more at once than the service can take.
     *
     * @param seconds after which it is worth trying again
     */
    public static ProblemException overloaded(String detail, long seconds) {
        return new ProblemException(503, "Overloaded", detail, List.of(), seconds);
    }

    /**
     * 503: what is stored cannot be asked or changed now.
     *
     * @param seconds after which it is worth trying again
     */
    public static ProblemException storeUnavailable(String detail, long seconds) {
        return new ProblemException(503, "Store unavailable", detail, List.of(), seconds);
    }

    /** 503: a change asked of an instance that only reads; asking it again helps nobody. */
    public static ProblemException readOnly() {
        String detail = "This instance of the service only reads; send what changes something to the one that writes.";
        return new ProblemException(503, "Store unavailable", detail, List.of());
    }

    /** What was wrong, in one text: each fault, or where there are none the whole. */
    public String told() {
        return faults.isEmpty()
                ? String.valueOf(getMessage())
                : faults.stream().map(it -> it.parameter() + ": " + it.detail()).collect(Collectors.joining(" "));
    }

    int status() {
        return status;
    }

    /** The seconds to wait before trying again, where that helps. */
    OptionalLong retryAfter() {
        return retryAfter == 0 ? OptionalLong.empty() : OptionalLong.of(retryAfter);
    }

    Problem problem(String instance) {
        String type =
                "urn:dyad:problem:" + kind.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return new Problem(type, kind, status, String.valueOf(getMessage()), instance, faults, existing);
    }
}
