package io.dyad.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares answers shown in the documentation with those that the service gives. Moments, and ids and secrets of keys,
 * differ each time; so each one that is shown stands for one that is answered, and for the same wherever it is shown again.
 * Three points stand for anything.
 */
final class ShownAnswers {

    /** What differs: a moment with a fraction, the id or the secret of a key; the hash in a claim's id follows a hyphen. */
    private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3,9}Z";

    private static final String OF_KEY = "(?<![0-9a-f-])(?:[0-9a-f]{64}|[0-9a-f]{12})(?![0-9a-f])";
    private static final Pattern VARYING = Pattern.compile(MOMENT + "|" + OF_KEY + "|\\.\\.\\.");

    private final Map<String, String> answered = new HashMap<>();

    /** Whether the answer is what is shown; what a value newly shown stands for is kept when it is. */
    boolean isShown(String shown, String answer) {
        List<String> fresh = new ArrayList<>();
        Matcher match = pattern(shown, fresh).matcher(answer);
        if (!match.matches()) {
            return false;
        }
        for (int i = 0; i < fresh.size(); i++) {
            if (answered.containsValue(match.group(i + 1))) {
                return false;
            }
            answered.put(fresh.get(i), match.group(i + 1));
        }
        return true;
    }

    /** A shown text with what the values that are shown in it stand for. */
    String meant(String shown) {
        return VARYING.matcher(shown)
                .replaceAll(it -> Matcher.quoteReplacement(answered.getOrDefault(it.group(), it.group())));
    }

    /** @param fresh is told the values shown for the first time, one for each group of the pattern */
    private Pattern pattern(String shown, List<String> fresh) {
        StringBuilder pattern = new StringBuilder();
        Matcher varying = VARYING.matcher(shown);
        int end = 0;
        while (varying.find()) {
            pattern.append(Pattern.quote(shown.substring(end, varying.start())));
            pattern.append(varying.group().equals("...") ? ".*?" : one(varying.group(), fresh));
            end = varying.end();
        }
        return Pattern.compile(pattern + Pattern.quote(shown.substring(end)), Pattern.DOTALL);
    }

    private String one(String shown, List<String> fresh) {
        String known = answered.get(shown);
        if (known != null) {
            return Pattern.quote(known);
        }
        int earlier = fresh.indexOf(shown);
        if (earlier >= 0) {
            return "\\" + (earlier + 1);
        }
        fresh.add(shown);
        return shown.endsWith("Z") ? "(" + MOMENT + ")" : "([0-9a-f]{" + shown.length() + "})";
    }
}
