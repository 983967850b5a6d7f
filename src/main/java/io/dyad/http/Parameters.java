package io.dyad.http;

import io.dyad.vocabulary.UnknownWordException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of parameters into values and collects every fault, so that a caller learns of all mistakes at once.
 * Parsers say what is wrong by an {@link IllegalArgumentException} with a sentence for the caller.
 */
public final class Parameters {

    /** More items in one list than this are refused; a longer list is a job for several requests. */
    private static final int LONGEST_LIST = 500;

    private final List<Fault> faults;
    private final String place;
    private final boolean ofBody;

    public Parameters() {
        this(new ArrayList<>(), "", false);
    }

    private Parameters(List<Fault> faults, String place, boolean ofBody) {
        this.faults = faults;
        this.place = place;
        this.ofBody = ofBody;
    }

    /** For the fields of a request's body. */
    public static Parameters ofBody() {
        return new Parameters(new ArrayList<>(), "", true);
    }

    /** The same collection, for what stands at that place within the body, such as {@code [3].}. */
    public Parameters at(String within) {
        return new Parameters(faults, place + within, ofBody);
    }

    /** One value; empty when the parameter is absent or at fault. */
    public <T> Optional<T> one(String name, @Nullable String text, Function<String, T> parser) {
        return text == null ? Optional.empty() : parse(name, text.strip(), parser);
    }

    /** Values separated by commas; empty when the parameter is absent. */
    public <T> List<T> list(String name, @Nullable String text, Function<String, T> parser) {
        if (text == null) {
            return List.of();
        }
        String[] items = text.split(",", -1);
        if (items.length > LONGEST_LIST) {
            refuse(Fault.of(name, text, name + " takes at most " + LONGEST_LIST + " values."));
            return List.of();
        }
        return Arrays.stream(items)
                .flatMap(item -> parse(name, item.strip(), parser).stream())
                .distinct()
                .toList();
    }

    /** A word of a set. */
    public Optional<String> word(String name, @Nullable String text, String noun, Collection<String> known) {
        return one(name, text, word -> {
            if (!known.contains(word)) {
                throw UnknownWordException.of(noun, word, known);
            }
            return word;
        });
    }

    /** true or false, {@code otherwise} when absent. */
    public boolean truth(String name, @Nullable String text, boolean otherwise) {
        return word(name, text, "truth value", List.of("true", "false"))
                .map(Boolean::parseBoolean)
                .orElse(otherwise);
    }

    /** A whole number within bounds, both inclusive. */
    public Optional<Long> number(String name, @Nullable String text, long smallest, long largest) {
        return one(name, text, digits -> {
            String sentence = "%s is a whole number from %d to %d.".formatted(name, smallest, largest);
            if (!digits.matches("[0-9]{1,18}")) {
                throw new IllegalArgumentException(sentence);
            }
            long number = Long.parseLong(digits);
            if (number < smallest || number > largest) {
                throw new IllegalArgumentException(sentence);
            }
            return number;
        });
    }

    public void refuse(Fault fault) {
        faults.add(fault.at(place));
    }

    /** The faults so far; of a field of a body the first, since what is said next follows from it. */
    public List<Fault> faults() {
        Set<String> told = new HashSet<>();
        return faults.stream().filter(it -> !ofBody || told.add(it.parameter())).toList();
    }

    /** How many faults were found so far, those that are not told among them. */
    public int count() {
        return faults.size();
    }

    /** Call once everything is read: throws the problem that lists all faults, if there is one. */
    public void check() {
        if (!faults.isEmpty()) {
            throw ofBody ? ProblemException.invalidFields(faults()) : ProblemException.invalidParameters(faults());
        }
    }

    private <T> Optional<T> parse(String name, String text, Function<String, T> parser) {
        if (text.isEmpty()) {
            refuse(Fault.of(name, text, name + " holds an empty value."));
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException e) {
            refuse(Fault.of(name, text, e));
            return Optional.empty();
        }
    }
}
