package io.dyad.figure;

import static io.dyad.claim.TestClaims.CUSTOMS_2023;
import static io.dyad.claim.TestClaims.GAZETTE;
import static io.dyad.claim.TestClaims.MINISTRY;
import static io.dyad.claim.TestClaims.RECONCILED;
import static io.dyad.claim.TestClaims.held;
import static io.dyad.claim.TestClaims.statistics;
import static io.dyad.claim.TestClaims.turnover;
import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.claim.HeldClaim;
import io.dyad.claim.Series;
import io.dyad.indicator.Indicators;
import io.dyad.source.NewSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which book serves a series under official-first/1. */
class BookChoiceTest {

    private static final NewSource OTHER_CUSTOMS = statistics("another-customs", "2023");
    private final OfficialFirst policy = new OfficialFirst(Indicators.load());

    @Test
    void officialStatisticsGoBeforeReconciledBeforeStatementsBeforeThePress() {
        assertThat(chosen(of(GAZETTE, 9), of(MINISTRY, 1))).isEqualTo("statement/ministry-of-trade");
        assertThat(chosen(of(MINISTRY, 9), of(RECONCILED, 1))).isEqualTo("reconciled");
        assertThat(chosen(of(RECONCILED, 9), of(CUSTOMS_2023, 1))).isEqualTo("customs");
    }

    @Test
    void theBookWithMorePeriodsGoesFirst() {
        assertThat(chosen(of(OTHER_CUSTOMS, 2), of(CUSTOMS_2023, 3))).isEqualTo("customs");
    }

    @Test
    void theNameDecidesWhereNothingElseDoes() {
        assertThat(chosen(of(CUSTOMS_2023, 3), of(OTHER_CUSTOMS, 3))).isEqualTo("another-customs");
    }

    @Test
    void saysWhyTheOthersDoNotServe() {
        BookChoice choice = BookChoice.of(figures(List.of(of(CUSTOMS_2023, 3), of(OTHER_CUSTOMS, 2), of(GAZETTE, 9))));
        assertThat(choice.others())
                .extracting(BookChoice.Rejected::reason)
                .containsExactly("it has 2 periods, customs has 3", "official-statistics comes before press");
    }

    @Test
    void noSeriesIsServedFromTwoBooks() {
        Random random = new Random(11);
        List<NewSource> sources = List.of(GAZETTE, MINISTRY, RECONCILED, CUSTOMS_2023, OTHER_CUSTOMS);
        for (int i = 0; i < 200; i++) {
            List<HeldClaim> claims = new ArrayList<>();
            for (int j = 0; j < 20; j++) {
                NewSource source = sources.get(random.nextInt(sources.size()));
                String pair = List.of("KAZ-KOR", "KAZ-ROU", "KEN-MNG").get(random.nextInt(3));
                claims.add(held(turnover(pair, 2010 + random.nextInt(5), "5", source), source));
            }
            List<StatedFigure> all = policy.figures(claims, Map.of());
            Map<Series, List<String>> books = BookChoice.served(all).stream()
                    .collect(Collectors.groupingBy(
                            Figure::series, Collectors.mapping(Figure::book, Collectors.toList())));
            assertThat(books.values())
                    .allSatisfy(it -> assertThat(it.stream().distinct()).hasSize(1));
            assertThat(books.keySet())
                    .isEqualTo(all.stream().map(Figure::series).collect(Collectors.toSet()));
        }
    }

    private String chosen(List<HeldClaim> one, List<HeldClaim> other) {
        return BookChoice.of(figures(List.of(one, other))).chosen();
    }

    private List<StatedFigure> figures(List<List<HeldClaim>> books) {
        return policy.figures(books.stream().flatMap(List::stream).toList(), Map.of());
    }

    private static List<HeldClaim> of(NewSource source, int years) {
        return IntStream.range(0, years)
                .mapToObj(it -> held(turnover("KAZ-KOR", 2010 + it, "5", source), source))
                .toList();
    }
}
