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
        @Schema(description = "The parameter at fault.", examples = "from")
        String parameter,

        @Schema(description = "The value given.", examples = "2022-13") @Nullable String value,

        @Schema(description = "What was wrong, in a sentence.")
        String detail,

        @Schema(description = "The values allowed, or the nearest of them.")
        List<String> allowed) {

    /** Longer values are cut in the answer: an error need not repeat a kilobyte. */
    private static final int LONGEST_ECHO = 200;

    public Fault {
        value = value == null ? null : Echo.of(value, LONGEST_ECHO);
    }

    public static Fault of(String parameter, @Nullable String value, String detail) {
        return new Fault(parameter, value, detail, List.of());
    }

    /** What a parser said against the value. */
    static Fault of(String parameter, String value, IllegalArgumentException refusal) {
        List<String> allowed = refusal instanceof UnknownWordException unknown ? unknown.allowed() : List.of();
        return new Fault(parameter, value, String.valueOf(refusal.getMessage()), allowed);
    }
}
