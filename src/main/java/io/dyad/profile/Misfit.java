package io.dyad.profile;

import io.dyad.vocabulary.Echo;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Says why a file fits no layout of a profile. */
final class Misfit {

    private static final int LONGEST_ECHO = 600;

    private Misfit() {}

    /** @param others names of the profiles that it fits */
    static String explain(Head head, Profile profile, List<String> others) {
        StringJoiner sentences = new StringJoiner(" ");
        sentences.add("The file is none of \"" + profile.title() + "\".");
        profile.layouts().forEach(it -> sentences.add(lacks(head, it)));
        List<String> names = profile.layouts().stream()
                .map(it -> head.header(it.file()).names())
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (!names.isEmpty()) {
            sentences.add("The file has " + Echo.of(String.join(", ", names), LONGEST_ECHO) + ".");
        }
        if (!others.isEmpty()) {
            sentences.add("It fits the profile " + String.join(" or ", others) + ".");
        }
        return sentences.toString();
    }

    private static String lacks(Head head, Layout layout) {
        boolean needsJson = layout.file().format() == FileFormat.JSON;
        String its = "\"" + layout.title() + "\" ";
        if (needsJson != head.isJson()) {
            return its + "is " + (needsJson ? "JSON" : "CSV") + ", and the file is "
                    + (head.isJson() ? "JSON." : "not.");
        }
        Header header = head.header(layout.file());
        if (header.names().isEmpty()) {
            return its + (needsJson ? noRecords(head, layout) : "needs a header, and the file has none.");
        }
        return its + "lacks " + String.join(", ", header.lacks(layout)) + ".";
    }

    /** An answer without data, as of {"count":0,"data":[],"error":""}, would otherwise be 0 rows imported. */
    private static String noRecords(Head head, Layout layout) {
        Map<String, String> around = head.around(layout.file());
        return "needs records in \"" + layout.file().array() + "\", and the file has none"
                + (around.isEmpty() ? "." : ": it says " + Echo.of(around.toString(), LONGEST_ECHO) + ".");
    }
}
