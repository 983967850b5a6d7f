package io.dyad.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dyad.vocabulary.Echo;
import io.dyad.vocabulary.UnknownWordException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that was wrong with a request. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Fault(
        @Schema(
                description = "The parameter, header or field of the body at fault.",
                examples = "from",
                maxLength = Fault.LONGEST_ECHO + 1)
        String parameter,

        @Schema(
                description = "The value given; a long one is cut.",
                examples = "2022-13",
                maxLength = Fault.LONGEST_ECHO + 1)
        @Nullable String value,

        @Schema(description = "What was wrong, in a sentence.", maxLength = Problem.LONGEST_DETAIL)
        String detail,

        @Schema(
                description = "The values allowed, or the nearest of them.",
                maxLength = 200,
                maxItems = Fault.MOST_ALLOWED)
        List<String> allowed) {

    /** Longer values are cut in the answer: an error need not repeat a kilobyte. */
    static final int LONGEST_ECHO = 200;

    /** As many allowed values help; of a longer list the first. */
    static final int MOST_ALLOWED = 100;

    public Fault {
        parameter = Echo.of(parameter, LONGEST_ECHO);
        allowed = allowed.stream().limit(MOST_ALLOWED).toList();
        value = value == null ? null : Echo.of(value, LONGEST_ECHO);
    }

    public static Fault of(String parameter, @Nullable String value, String detail) {
        return new Fault(parameter, value, detail, List.of());
    }

    /** The same fault of what stands at that place within the body, such as {@code [3].}. */
    Fault at(String place) {
        String whole =
                parameter.isEmpty() && place.endsWith(".") ? place.substring(0, place.length() - 1) : place + parameter;
        return place.isEmpty() ? this : new Fault(whole, value, detail, allowed);
    }

    /** What a parser said against the value. */
    static Fault of(String parameter, String value, IllegalArgumentException refusal) {
        List<String> allowed = refusal instanceof UnknownWordException unknown ? unknown.allowed() : List.of();
        return new Fault(parameter, value, String.valueOf(refusal.getMessage()), allowed);
    }
}
