package io.dyad.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dyad.country.Countries;
import io.dyad.country.Country;
import io.dyad.curation.SourceFields;
import io.dyad.http.Fault;
import io.dyad.http.JsonBodies;
import io.dyad.http.Parameters;
import io.dyad.source.NewSource;
import io.dyad.source.SourceType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the texts that are sent, and tells everything that is wrong with one at once. */
@ApplicationScoped
class Submissions {

    private static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";

    private static final List<String> SOURCE_TYPES =
            List.of(SourceType.PRESS.toString(), SourceType.OFFICIAL_STATEMENT.toString());

    private static final Set<String> TEXTS = Set.of("text", "html");

    /** Besides, half of a surrogate pair: some count it and some do not, so that offsets would differ. */
    private static final Pattern REFUSED = Pattern.compile("[" + ExtractionFields.CONTROLS + "\\uD800-\\uDFFF]");

    private final Countries countries;

    Submissions(Countries countries) {
        this.countries = countries;
    }

    /**
     * The text in a body.
     *
     * @throws io.dyad.http.ProblemException that names every fault
     */
    Submission read(byte[] body) {
        Parameters faults = Parameters.ofBody();
        Sent sent = sent(body, faults);
        faults.check();
        return sent.submission;
    }

    /** The same of a text that is to be stored, which needs what makes a source of it. */
    Deposit deposit(byte[] body, LocalDate today) {
        Parameters faults = Parameters.ofBody();
        Sent sent = sent(body, faults);
        refuseFuture(sent.submission.published(), today, faults);
        Optional<NewSource> source = source(sent, today, faults);
        faults.check();
        return new Deposit(sent.submission, source.orElseThrow(), Boolean.TRUE.equals(sent.fields.keepText()));
    }

    /** What a body says; of use where there is no fault. */
    private record Sent(ExtractionFields fields, Submission submission) {}

    private Sent sent(byte[] body, Parameters faults) {
        JsonNode document = JsonBodies.read(body);
        ExtractionFields fields = JsonBodies.fields(withoutTexts(document), ExtractionFields.class, Map.of(), faults);
        Optional<String> text = text(document, "text", ExtractionFields.LONGEST_TEXT, faults);
        Optional<String> html = text(document, "html", ExtractionFields.LONGEST_HTML, faults);
        checkThatThereIsOne(document, faults);
        Optional<Published> published = faults.one("published_on", fields.publishedOn(), Published::parse);
        Optional<Country> home = faults.one("home_country", fields.homeCountry(), countries::resolve);
        Optional<String> language = faults.one("language", fields.language(), Submissions::language);
        faults.word("source_type", fields.sourceType(), "type of source that a text can be", SOURCE_TYPES);
        String reduced = text.orElseGet(() -> HtmlText.of(html.orElse("")));
        if (html.isPresent()
                && (reduced.isEmpty() || reduced.codePointCount(0, reduced.length()) > ExtractionFields.LONGEST_TEXT)) {
            faults.refuse(Fault.of(
                    "html",
                    null,
                    reduced.isEmpty()
                            ? "No text is left of the page without its markup and scripts."
                            : "Without its markup the page has more than " + ExtractionFields.LONGEST_TEXT
                                    + " characters; send it in parts."));
        }
        Submission submission = new Submission(
                reduced,
                published.orElse(null),
                fields.publisher(),
                fields.title(),
                fields.url(),
                language.orElse(null),
                home.orElse(null));
        return new Sent(fields, submission);
    }

    /** Of a day the source tells it. */
    private static void refuseFuture(@Nullable Published published, LocalDate today, Parameters faults) {
        if (published != null
                && published.day() == null
                && published.period().start().isAfter(today)) {
            faults.refuse(Fault.of(
                    "published_on",
                    published.toString(),
                    "Nothing is published in the future; today is " + today + "."));
        }
    }

    /** A month or a year is no day of publication, and none is made of it. */
    private static Optional<NewSource> source(Sent sent, LocalDate today, Parameters faults) {
        ExtractionFields fields = sent.fields;
        refuseMissing("publisher", fields.publisher(), faults);
        refuseMissing("title", fields.title(), faults);
        SourceFields source = new SourceFields(
                fields.sourceType() == null ? SourceType.PRESS.toString() : fields.sourceType(),
                Objects.requireNonNullElse(fields.publisher(), ""),
                fields.authority(),
                Objects.requireNonNullElse(fields.title(), ""),
                sent.submission.publishedOn(),
                fields.url(),
                sent.submission.language(),
                fields.licence(),
                fields.redistributable(),
                null,
                null,
                sent.submission.textHash());
        return source.read(today, faults);
    }

    private static void refuseMissing(String field, @Nullable String text, Parameters faults) {
        if (text == null) {
            faults.refuse(
                    Fault.of(field, null, field + " is needed to store what a text states: it names the source."));
        }
    }

    /** They hold line breaks, which no other field does, and are kept to the letter. */
    private static JsonNode withoutTexts(JsonNode document) {
        if (!document.isObject()) {
            return document;
        }
        ObjectNode rest = JsonNodeFactory.instance.objectNode();
        document.properties().stream()
                .filter(it -> !TEXTS.contains(it.getKey()))
                .forEach(it -> rest.set(it.getKey(), it.getValue()));
        return rest;
    }

    private static Optional<String> text(JsonNode document, String name, int longest, Parameters faults) {
        JsonNode given = document.path(name);
        if (given.isMissingNode() || given.isNull()) {
            return Optional.empty();
        }
        String fault = fault(given, name, longest);
        if (fault != null) {
            faults.refuse(Fault.of(name, given.isTextual() ? given.textValue() : given.toString(), fault));
            return Optional.empty();
        }
        return Optional.of(given.textValue());
    }

    private static @Nullable String fault(JsonNode given, String name, int longest) {
        if (!given.isTextual()) {
            return "A text is needed, in quotes.";
        }
        String text = given.textValue();
        if (text.isBlank()) {
            return "The text is empty.";
        }
        if (text.codePointCount(0, text.length()) > longest) {
            return name + " has at most " + longest + " characters; send it in parts.";
        }
        Matcher refused = REFUSED.matcher(text);
        return refused.find() ? unfit(text, refused.start()) : null;
    }

    /** What stands there, and where, counted as the answer counts. */
    private static String unfit(String text, int place) {
        int character = text.codePointAt(place);
        String what = Character.isISOControl(character)
                ? "a control character, U+%04X,"
                : "half a character, U+%04X (a surrogate without its other half),";
        return ("The text holds " + what
                        + " at offset %d, counted in code points from 0; of control characters it takes"
                        + " only tabs and what breaks a line.")
                .formatted(character, text.codePointCount(0, place));
    }

    private static void checkThatThereIsOne(JsonNode document, Parameters faults) {
        boolean hasText = document.hasNonNull("text");
        if (document.isObject() && hasText == document.hasNonNull("html")) {
            faults.refuse(Fault.of("text", null, hasText ? "Send text or html, not both." : "text or html is needed."));
        }
    }

    private static String language(String tag) {
        if (!tag.matches(LANGUAGE)) {
            throw new IllegalArgumentException("A language is a tag of BCP 47, such as en or ru.");
        }
        return tag.toLowerCase(Locale.ROOT);
    }
}
