package io.dyad.claim;

import io.dyad.country.Countries;
import io.dyad.country.Country;
import io.dyad.pair.Pair;
import io.dyad.period.Period;
import io.dyad.quantity.Comparator;
import io.dyad.quantity.StatedNumber;
import io.dyad.quantity.Unit;
import io.dyad.source.NewSource;
import io.dyad.source.Sources;
import io.dyad.store.Author;
import io.dyad.store.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A thousand claims of made-up pairs and books, the same in every run, with what must be served of them worked out
 * separately: per pair 10 years of turnover in two editions of one official book, five of them in a second official
 * book, and two in the press. The newer edition wins; the book with more periods serves.
 */
@ApplicationScoped
public class MadeUpStore {

    public static final int CLAIMS = 1_000;

    private static final int CLAIMS_OF_A_PAIR = 10 + 8 + 5 + 2;
    private static final Author AUTHOR = new Author("made-up");
    private static final NewSource SHORT = TestClaims.statistics("short", "2023");

    private final Revisions revisions;
    private final Sources sources;
    private final ClaimDoor door;
    private final ClaimStates states;
    private final Countries countries;

    /** Value of each figure by pair, book and year. */
    private final Map<String, BigDecimal> expected = new LinkedHashMap<>();

    private final List<NewClaim> claims = new ArrayList<>();

    MadeUpStore(Revisions revisions, Sources sources, ClaimDoor door, ClaimStates states, Countries countries) {
        this.revisions = revisions;
        this.sources = sources;
        this.door = door;
        this.states = states;
        this.countries = countries;
    }

    /** Stores them, once. */
    public synchronized void fill() {
        if (claims.isEmpty()) {
            Random random = new Random(20230919);
            List<String> codes = countries.all().stream().map(Country::alpha3).toList();
            for (int pair = 0; pair < CLAIMS / CLAIMS_OF_A_PAIR; pair++) {
                addPair(Pair.of(codes.get(pair), codes.get(codes.size() - 1 - pair)), random);
            }
            revisions.write(AUTHOR, "made up", change -> {
                List.of(TestClaims.CUSTOMS_2023, TestClaims.CUSTOMS_2024, SHORT, TestClaims.GAZETTE)
                        .forEach(it -> sources.record(it, change));
                return door.enter(claims, State.PUBLISHED, change);
            });
        }
    }

    public List<String> ids() {
        return claims.stream().map(NewClaim::id).toList();
    }

    /** What {@code book=all} must answer: value by figure id. */
    public Map<String, BigDecimal> expected() {
        return expected;
    }

    /** Takes a claim out of the press and puts another in its place, and adds one to a pair that is new. */
    public void disturb(int step) {
        NewClaim old = claims.get(step * CLAIMS_OF_A_PAIR + CLAIMS_OF_A_PAIR - 1);
        NewClaim better = claim(old.pair(), 2021, "42", TestClaims.GAZETTE);
        Pair fresh = Pair.of("AAA".replace('A', (char) ('A' + step)), "ZZZ");
        revisions.write(AUTHOR, "disturbed", change -> {
            door.supersede(states.present(old.pair(), old.id()).orElseThrow(), better, "test", change);
            return door.enter(List.of(claim(fresh, 2021, "1", TestClaims.GAZETTE)), State.PUBLISHED, change);
        });
    }

    private void addPair(Pair pair, Random random) {
        for (int year = 2011; year <= 2020; year++) {
            BigDecimal first = new BigDecimal(random.nextInt(1_000_000));
            add(pair, year, first.toPlainString(), TestClaims.CUSTOMS_2023, "customs");
            if (year > 2012) {
                add(pair, year, first.add(BigDecimal.ONE).toPlainString(), TestClaims.CUSTOMS_2024, "customs");
            }
        }
        for (int year = 2016; year <= 2020; year++) {
            add(pair, year, String.valueOf(random.nextInt(1_000_000)), SHORT, "short");
        }
        for (int year = 2020; year <= 2021; year++) {
            add(pair, year, String.valueOf(random.nextInt(1_000_000)), TestClaims.GAZETTE, "press");
        }
    }

    private void add(Pair pair, int year, String amount, NewSource source, String book) {
        claims.add(claim(pair, year, amount, source));
        expected.put(pair + ".turnover." + year + "." + book, new BigDecimal(amount));
    }

    private static NewClaim claim(Pair pair, int year, String amount, NewSource source) {
        StatedNumber number = StatedNumber.of(Comparator.EQ, new BigDecimal(amount), BigDecimal.ZERO);
        return new NewClaim(
                pair,
                Subject.of("turnover"),
                Timing.stated(Period.year(year)),
                Stated.of(number, Unit.USD),
                Evidence.of(source.id()));
    }
}
