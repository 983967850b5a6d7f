package io.dyad.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dyad.vocabulary.Echo;
import io.dyad.vocabulary.UnknownWordException;
import io.dyad.vocabulary.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bodies of writes strictly: a field that nobody knows, that is given twice or is of another type is a fault
 * and never ignored, and every fault is told at once.
 */
public final class JsonBodies {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '(.*)'");
    private static final int LONGEST_NAME = 100;

    /** A thousand claims of the longest texts that sources have are no longer. */
    static final int LARGEST = 4 << 20;

    private JsonBodies() {}

    /**
     * The bytes of a body.
     *
     * @throws ProblemException when there are more than are read
     */
    public static byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw ProblemException.bodyTooLarge(LARGEST);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The document in the body.
     *
     * @throws ProblemException when it is no JSON, with the place where reading failed
     */
    public static JsonNode read(byte[] body) {
        try {
            JsonNode document = JSON.readTree(body);
            if (document == null || document.isMissingNode()) {
                throw ProblemException.malformedBody("The body is empty; a JSON document is needed.");
            }
            return document;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw ProblemException.malformedBody("The body is no JSON document: " + reason(e)
                    + (at == null ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr()) + ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For people: what the parser says itself speaks of its settings and classes. */
    private static String reason(JsonProcessingException e) {
        Matcher twice = DUPLICATE.matcher(e.getOriginalMessage());
        if (twice.lookingAt()) {
            return "the field \"" + Echo.of(twice.group(1), LONGEST_NAME) + "\" is given twice";
        }
        if (e instanceof JsonEOFException) {
            return "it ends too early";
        }
        if (e instanceof StreamConstraintsException) {
            return "it is nested too deeply, or holds a name, text or number that is too long";
        }
        return e instanceof MismatchedInputException
                ? "it goes on after its end"
                : "what stands there cannot be read as JSON";
    }

    /**
     * The fields of an object under the names of a record's components, in snake_case. What is missing or at fault is
     * null in it, and told to {@code faults}, which the caller checks before using what must be there.
     *
     * @param derived fields that the service works out itself, each with how: who sends them is told so
     */
    public static <R extends Record> R fields(
            JsonNode node, Class<R> type, Map<String, String> derived, Parameters faults) {
        return fields(node, type, derived, Set.of(), faults);
    }

    /**
     * The same for an object of which the caller reads some fields himself.
     *
     * @param others their names
     */
    public static <R extends Record> R fields(
            JsonNode node, Class<R> type, Map<String, String> derived, Set<String> others, Parameters faults) {
        RecordComponent[] components = type.getRecordComponents();
        List<String> known = Stream.concat(
                        Arrays.stream(components).map(it -> Words.snakeCase(it.getName())), others.stream())
                .toList();
        if (!node.isObject()) {
            faults.refuse(Fault.of("", null, "A JSON object is needed here."));
        }
        node.fieldNames().forEachRemaining(name -> {
            if (derived.containsKey(name)) {
                faults.refuse(Fault.of(name, null, name + " is " + derived.get(name) + "; leave it out."));
            } else if (!known.contains(name)) {
                UnknownWordException unknown = UnknownWordException.of("field of this object", name, known);
                faults.refuse(new Fault(name, null, String.valueOf(unknown.getMessage()), unknown.allowed()));
            }
        });
        @Nullable Object[] values =
                Arrays.stream(components).map(it -> value(node, it, faults)).toArray();
        return made(type, components, values);
    }

    private static @Nullable Object value(JsonNode object, RecordComponent component, Parameters faults) {
        String name = Words.snakeCase(component.getName());
        JsonNode given = object.path(name);
        if (given.isMissingNode() || given.isNull()) {
            if (object.isObject() && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                faults.refuse(Fault.of(name, null, name + " is needed."));
            }
            return null;
        }
        try {
            Object value = typed(given, component.getType());
            if (value instanceof String text) {
                int longest = Lengths.longestField(component.getAccessor());
                check(
                        text.codePointCount(0, text.length()) <= longest,
                        name + " has at most " + longest + " characters.");
            }
            return value;
        } catch (IllegalArgumentException e) {
            faults.refuse(Fault.of(name, given.isTextual() ? given.textValue() : given.toString(), e));
            return null;
        }
    }

    private static Object typed(JsonNode given, Class<?> type) {
        if (type.equals(JsonNode.class)) {
            return given;
        }
        if (type.equals(BigDecimal.class)) {
            check(given.isNumber(), "A number is needed, without quotes.");
            return given.decimalValue();
        }
        if (type.equals(Boolean.class)) {
            check(given.isBoolean(), "true or false is needed, without quotes.");
            return given.booleanValue();
        }
        check(given.isTextual(), "A text is needed, in quotes.");
        String text = given.textValue().strip();
        check(isPlain(text), "The text is empty, or holds what no text has: a control character or half a character.");
        if (type.equals(LocalDate.class)) {
            return date(text);
        }
        return type.equals(Instant.class) ? instant(text) : text;
    }

    private static void check(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** PostgreSQL keeps no NUL, and half of a surrogate pair would be stored as another character. */
    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && text.codePoints()
                        .noneMatch(it -> Character.isISOControl(it)
                                || (it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE));
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            checkYear(date.getYear());
            return date;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("A date is written like 2023-09-20.", e);
        }
    }

    /** Four digits: what a database keeps of others differs. */
    private static void checkYear(int year) {
        check(year >= 1000 && year <= 9999, "A date lies in the years 1000 to 9999.");
    }

    private static Instant instant(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
            checkYear(moment.getYear());
            return moment.toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("A moment is written like 2030-01-01T00:00:00Z.", e);
        }
    }

    private static <R extends Record> R made(Class<R> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made from a body", e);
        }
    }
}
