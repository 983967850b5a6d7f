package io.dyad.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** All rows that a service serves, at each of its revisions; two of them are equal where every answer is to the byte. */
public final class Served {

    private static final List<String> LISTS = List.of(
            "/v1/claims?format=csv&state=candidate",
            "/v1/claims?format=csv&state=published",
            "/v1/claims?format=csv&state=rejected",
            "/v1/claims?format=csv&state=withdrawn",
            "/v1/claims?format=csv&state=superseded",
            "/v1/figures?format=csv",
            "/v1/figures?format=csv&book=all",
            "/v1/sources?format=csv",
            "/v1/pairs?format=csv",
            "/v1/revisions?format=csv",
            "/v1/revisions?limit=1000",
            "/v1/status?format=json");

    private Served() {}

    /**
     * The answers by their addresses.
     *
     * @param ask gets the answer at an address
     * @param last the last revision that is asked for
     */
    public static Map<String, String> by(UnaryOperator<String> ask, long last) {
        List<String> addresses = new ArrayList<>();
        for (long revision = 0; revision <= last; revision++) {
            for (String list : LISTS) {
                addresses.add(list + "&known_as_of=" + revision);
            }
        }
        Map<String, String> answers = new LinkedHashMap<>();
        addresses.forEach(it -> answers.put(it, ask.apply(it)));
        return answers;
    }
}
