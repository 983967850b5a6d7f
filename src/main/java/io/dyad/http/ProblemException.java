package io.dyad.http;

import java.util.List;

/** A request that cannot be answered as asked; carries what the {@link Problem} will say. */
public final class ProblemException extends RuntimeException {

    /** More faults than this help nobody; the sentence still says how many there are. */
    static final int MOST_FAULTS = 100;

    private final int status;
    private final String kind;
    private final transient List<Fault> faults;

    private ProblemException(int status, String kind, String detail, List<Fault> faults) {
        super(detail);
        this.status = status;
        this.kind = kind;
        this.faults = faults.stream().limit(MOST_FAULTS).toList();
    }

    /** 400: parameters that cannot be understood, all of them at once. */
    public static ProblemException invalidParameters(List<Fault> faults) {
        String detail = faults.size() == 1
                ? faults.get(0).detail()
                : faults.size() + " parameters are invalid; errors lists "
                        + (faults.size() > MOST_FAULTS ? "the first " + MOST_FAULTS : "each") + " of them.";
        return new ProblemException(400, "Invalid parameters", detail, faults);
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

    int status() {
        return status;
    }

    Problem problem(String instance) {
        String type =
                "urn:dyad:problem:" + kind.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return new Problem(type, kind, status, String.valueOf(getMessage()), instance, faults);
    }
}
