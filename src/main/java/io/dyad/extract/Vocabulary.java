package io.dyad.extract;

import io.dyad.country.Countries;
import io.dyad.quantity.Comparator;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that texts are read with, from the files in {@code extract/}. A singleton, since its fields are read: a proxy has none. */
@Singleton
class Vocabulary {

    private final Yaml cues = Yaml.read("cues.yaml");
    private final Yaml goods = Yaml.read("commodities.yaml");
    private final Yaml periods = Yaml.read("periods.yaml");
    private final Yaml numberWords = Yaml.read("numbers.yaml");

    final Numbers numbers = new Numbers(
            numberWords.numbers("words"),
            numberWords.numbers("magnitudes"),
            Set.copyOf(numberWords.texts("only-of-money")));
    final Phrases<BigDecimal> fractions = numbers("fractions");
    final Phrases<BigDecimal> factors = numbers("factors");
    final Phrases<Boolean> percent =
            words(numberWords, "percent").addAll(numberWords.texts("percentage-points"), false);
    final Phrases<Boolean> volumes = words(goods, "volumes");

    final Phrases<List<String>> currencySigns = currencies("signs");
    final Phrases<List<String>> currencyWords = currencies("words");
    final Phrases<Comparator> qualifiers = qualifiers();
    final Phrases<Boolean> reaching = words(Yaml.read("qualifiers.yaml"), "reaching");

    final Map<String, Integer> months = periods.map("months", it -> it.asInt());
    final Map<String, Integer> ordinals = periods.map("ordinals", it -> it.asInt());
    final Map<String, Integer> fiscalYears = periods.map("fiscal-years", it -> it.asInt());
    final Phrases<TimeWord> timeWords = timeWords();

    final CountryWords countries;

    final Phrases<Topic> topics = topics();
    final Phrases<Topic> counted = counted();
    final Phrases<Boolean> travel = words(cues, "travel");
    final Phrases<Boolean> notTravel = words(cues, "not-travel");
    final Phrases<Boolean> anaphora = words(cues, "anaphora");
    final Phrases<String> obstacles = obstacles();
    final Phrases<Prospect> prospects = prospects();
    final Phrases<Integer> trends = trends();
    final Phrases<Boolean> share = words(cues, "share");
    final Phrases<Boolean> notEstablished = words(cues, "not-established");
    final Phrases<Boolean> world = words(cues, "world");
    final Phrases<Boolean> reverse = words(cues, "reverse");
    final Phrases<Boolean> together = words(cues, "together");
    final Phrases<Boolean> sectors = words(goods, "sectors").addAll(goods.texts("goods"), true);
    final Phrases<Boolean> allGoods = words(goods, "all-goods");
    final Set<String> levels = new HashSet<>(cues.texts("levels"));

    @Inject
    Vocabulary(Countries all) {
        countries = new CountryWords(all);
    }

    private static Phrases<Boolean> words(Yaml file, String part) {
        return new Phrases<Boolean>().addAll(file.texts(part), true);
    }

    private Phrases<BigDecimal> numbers(String part) {
        Phrases<BigDecimal> phrases = new Phrases<>();
        numberWords.numbers(part).forEach(phrases::add);
        return phrases;
    }

    private static Phrases<List<String>> currencies(String part) {
        Phrases<List<String>> phrases = new Phrases<>();
        Yaml.read("currencies.yaml").lists(part).forEach(phrases::add);
        return phrases;
    }

    private static Phrases<Comparator> qualifiers() {
        Yaml file = Yaml.read("qualifiers.yaml");
        Phrases<Comparator> phrases = new Phrases<>();
        for (Comparator comparator : Comparator.values()) {
            if (file.root().has(comparator.toString())) {
                phrases.addAll(file.texts(comparator.toString()), comparator);
            }
        }
        return phrases;
    }

    private Phrases<TimeWord> timeWords() {
        Phrases<TimeWord> phrases = new Phrases<>();
        for (TimeWord word : TimeWord.values()) {
            phrases.addAll(periods.texts(word.part), word);
        }
        return phrases;
    }

    private Phrases<Topic> topics() {
        Phrases<Topic> phrases = new Phrases<Topic>().addAll(cues.texts("none"), Topic.NONE);
        cues.lists("topics").forEach((name, words) -> phrases.addAll(words, Topic.of(name)));
        return phrases;
    }

    private Phrases<Topic> counted() {
        Phrases<Topic> phrases = new Phrases<>();
        cues.lists("counted").forEach((name, words) -> phrases.addAll(words, Topic.of(name)));
        return phrases;
    }

    private Phrases<String> obstacles() {
        Phrases<String> phrases = new Phrases<>();
        cues.lists("obstacles").forEach((reason, words) -> phrases.addAll(words, reason));
        return phrases;
    }

    private Phrases<Prospect> prospects() {
        return new Phrases<Prospect>()
                .addAll(cues.texts("targets"), Prospect.TARGET)
                .addAll(cues.texts("forecasts"), Prospect.FORECAST)
                .addAll(cues.texts("observed"), Prospect.OBSERVED);
    }

    private Phrases<Integer> trends() {
        return new Phrases<Integer>().addAll(cues.texts("up"), 1).addAll(cues.texts("down"), -1);
    }
}
