package io.dyad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dyad.http.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a number, rule by rule; how well reports are read as a whole is {@link ExtractionScoreTest}'s. */
class ExtractorTest {

    private static final Extractor EXTRACTOR = Extractor.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Trade between Malta and Libya came to over $310 million in 2021.         | LBY-MLT turnover null>null gt 310000000 USD 2021
                    Malta's exports to Libya fell by over 20% in 2021.                       | LBY-MLT exports-growth MLT>LBY lt -20 PERCENT 2021
                    Malta's imports from Libya shrank by almost a third in 2021.             | LBY-MLT imports-growth LBY>MLT nearly -33.3 PERCENT 2021
                    Maltese-Libyan trade doubled in 2021.                                    | LBY-MLT turnover-growth null>null eq 100 PERCENT 2021
                    Malta recorded a surplus of €5 million with Libya in 2021.               | LBY-MLT balance MLT>LBY eq 5000000 EUR 2021
                    Malta's deficit with Libya was €5 million in 2021.                       | LBY-MLT balance LBY>MLT eq 5000000 EUR 2021
                    Since 2010 Maltese firms have invested €9 million in Libya.              | LBY-MLT investment-cumulative MLT>LBY eq 9000000 EUR 2010/2023
                    Maltese investment in Libya is about €9 million.                         | LBY-MLT investment-total MLT>LBY about 9000000 EUR null
                    More than 90 Maltese firms have offices in Libya.                        | LBY-MLT companies MLT>LBY gt 90 COUNT null
                    Some 8,000 Libyans visited Malta last year.                              | LBY-MLT travellers LBY>MLT about 8000 PERSONS 2022
                    There are 12 joint projects with Malta, Libya's ministry said.           | LBY-MLT projects MLT>LBY eq 12 COUNT null
                    Malta is Libya's second largest trading partner in Europe.               | LBY-MLT partner-rank MLT>LBY eq 2 RANK null
                    Malta is among the top five investors in Libya.                          | LBY-MLT investor-rank MLT>LBY le 5 RANK null
                    Malta sold Libya goods for between €5 and €6 million in 2021.            | LBY-MLT exports MLT>LBY between null EUR 2021
                    Malta is Libya's 15th largest trading partner.                           | LBY-MLT partner-rank MLT>LBY eq 15 RANK null
                    In the January-August period of 2022 Malta's exports to Libya were €5m.  | LBY-MLT exports MLT>LBY eq 5000000 EUR 2022-01/2022-08
                    Maltese-Libyan trade in 2021 totaled 37.6 mln. US dollars.               | LBY-MLT turnover null>null eq 37600000 USD 2021
                    There are 46 firms with the participation of Maltese capital in Libya.   | LBY-MLT companies MLT>LBY eq 46 COUNT null
                    Malta's imports from Libya rose 40pc in 2021.                            | LBY-MLT imports-growth LBY>MLT eq 40 PERCENT 2021
                    """)
    void readsWhatIsStated(String text, String expected) {
        assertThat(told(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Malta and Libya want to raise their trade to $2 billion by 2027.                    | target
                    Trade of Malta and Libya is expected to hit $3 billion in December.                 | forecast
                    Malta's trade with the EU was $14 billion, Libya's minister said.                   | no country
                    Malta exported cocoa worth $67 million to Libya.                                    | sector
                    Malta sold 82,000 tons of wheat to Libya.                                           | volume
                    Libya hosted them. Malta has foreign trade of $28 billion.                          | total
                    Malta gave Libya a loan of $90 million.                                             | loan
                    Imports of Malta from Libya are 11.3 percent of all its imports.                    | share
                    Trade of Malta with Libya and Tunisia together was $5 billion.                      | several
                    Trade of Malta and Libya went up by $28 million.                                    | increase
                    Malta's firms signed contracts worth $40 million with Libya.                        | contract
                    The EU's trade with Libya was $14 billion, Malta's minister said.                   | no country
                    Trade between Malta and Central Asia stood at $2 billion, Libya's envoy said.       | no country
                    A Libyan fund holds a stake in a firm of Malta, bought for $185 million.            | contract
                    """)
    void leavesAndSaysWhy(String text, String reason) {
        Extractor.Found found = read(text);

        assertThat(found.candidates()).isEmpty();
        assertThat(found.left()).anySatisfy(it -> assertThat(it.reason()).contains(reason));
    }

    @Test
    void tellsATargetsPairValueAndHorizon() {
        assertThat(read("Malta and Libya want to raise their trade to $2 billion by 2027.")
                        .left())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.pair()).isEqualTo("LBY-MLT");
                    assertThat(it.indicator()).isEqualTo("turnover");
                    assertThat(it.value()).isEqualByComparingTo("2000000000");
                    assertThat(it.horizon()).isEqualTo("2027");
                });
    }

    @Test
    void aTargetOfTheNextSentenceIsOfWhatWasSpokenOf() {
        assertThat(read("Trade of Malta and Libya was $1 billion in 2021. Both sides hope for $2 billion by 2027.")
                        .left())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.pair()).isEqualTo("LBY-MLT");
                    assertThat(it.reason()).contains("target");
                    assertThat(it.horizon()).isEqualTo("2027");
                });
    }

    @Test
    void pointsAtTheWordsThatStateANumber() {
        String text = "Last year trade between Malta and Libya rose by 9% to $410 million.";
        Extractor.Found found = read(text);

        assertThat(found.candidates().stream().map(it -> found.reading().text(text, it.from(), it.to())))
                .containsExactly("rose by 9%", "to $410 million");
        assertThat(found.candidates().stream().map(Candidate::statement).distinct())
                .hasSize(1);
    }

    @Test
    void asksForTheCountryOfACurrencyThatSeveralHave() {
        assertThat(told("Trade of Kenya and Malta was Sh41 billion in 2021.").get(0))
                .contains("KES");
        assertThat(told("Trade of Uganda and Malta was Sh41 billion in 2021.").get(0))
                .contains("UGX");
    }

    @Test
    void knowsTheTextsOwnCountryWhereItIsTold() {
        Submission text = new Submission(
                "Exports to Libya were €5 million in 2021.",
                Published.parse("2022"),
                null,
                null,
                null,
                null,
                io.dyad.country.Countries.load().resolve("MLT"));

        assertThat(EXTRACTOR.read(text).candidates())
                .singleElement()
                .satisfies(it -> assertThat(it.origin()).isEqualTo("MLT"));
    }

    @Test
    void takesFromTheHeadlineWhomTheTextDoesNotName() {
        Submission text = new Submission(
                "Trade with Libya was €5 million in 2021.", null, null, "Malta looks south", null, null, null);

        assertThat(EXTRACTOR.read(text).candidates())
                .singleElement()
                .satisfies(it -> assertThat(it.pair().toString()).isEqualTo("LBY-MLT"));
    }

    @Test
    void whatARiseHasReachedIsNoTarget() {
        assertThat(told("In 2021 Malta's exports to Libya grew by 1.4 times to reach $344.1 million."))
                .containsExactly(
                        "LBY-MLT exports-growth MLT>LBY eq 40 PERCENT 2021",
                        "LBY-MLT exports MLT>LBY eq 344100000 USD 2021");
    }

    @Test
    void partsOfAFiscalYearAreCountedFromItsBeginning() {
        assertThat(
                        told(
                                "Pakistan's exports to Malta were $5 million in FY22 and $3 million in the first nine months of FY23."))
                .containsExactly(
                        "MLT-PAK exports PAK>MLT eq 5000000 USD 2021-07/2022-06",
                        "MLT-PAK exports PAK>MLT eq 3000000 USD 2022-07/2023-03");
    }

    @Test
    void ofTradingPartnersInAListTheTradeWithEachIsRead() {
        assertThat(
                        told(
                                "Malta's biggest trading partners in 2021 were Libya with $6 million and Tunisia with $5 million."))
                .containsExactly(
                        "LBY-MLT turnover null>null eq 6000000 USD 2021",
                        "MLT-TUN turnover null>null eq 5000000 USD 2021");
    }

    @Test
    void aLineThatWasTooLongForItsPageGoesOn() {
        assertThat(told("Last year trade between Malta and Libya rose by 9% to\n$410 million.\n\nOther news"))
                .containsExactly(
                        "LBY-MLT turnover-growth null>null eq 9 PERCENT 2022",
                        "LBY-MLT turnover null>null eq 410000000 USD 2022");
        assertThat(told("Malta and Libya at a glance\nTrade in 2021: EUR 3 million\nMaltese exports: EUR 2 million\n"))
                .containsExactly(
                        "LBY-MLT turnover null>null eq 3000000 EUR 2021",
                        "LBY-MLT exports MLT>LBY eq 2000000 EUR 2021");
    }

    @Test
    void whatTheEconomyGrewByIsNoGrowthOfTrade() {
        assertThat(
                        told(
                                "Trade of Malta and Libya was $5 million in 2021. That year Malta's economy grew by 4 percent."))
                .hasSize(1);
    }

    @Test
    void readsNothingInAnotherLanguage() {
        Submission text =
                new Submission("Trade of Malta and Libya was €5 million in 2021.", null, null, null, null, "fr", null);

        assertThat(EXTRACTOR.read(text).candidates()).isEmpty();
    }

    @Test
    void readsTheSameTextAlwaysAlike() {
        for (PressFact.Annotated text : PressFact.read("own-seen.jsonl").subList(0, 10)) {
            assertThat(told(text.text())).isEqualTo(told(text.text()));
        }
    }

    @Test
    void longTextsWaitForAPlaceAndShortOnesDoNot() {
        Extractor busy = Extractor.load();
        int all = busy.places.drainPermits();
        Submission shortText = Submission.of("Trade of Malta and Libya was €5 million in 2021.", null);
        Submission longText = Submission.of(shortText.text() + " They met.".repeat(20_000), null);

        assertThat(busy.read(shortText).candidates()).hasSize(1);
        assertThatThrownBy(() -> busy.read(longText))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("long texts");
        busy.places.release(all);
        assertThat(busy.read(longText).candidates()).hasSize(1);
        assertThat(busy.places.availablePermits()).isEqualTo(all);
    }

    private static Extractor.Found read(String text) {
        return EXTRACTOR.read(Submission.of(text, Published.parse("2023-09-20")));
    }

    private static List<String> told(String text) {
        return read(text).candidates().stream()
                .map(it -> "%s %s %s>%s %s %s %s %s"
                        .formatted(
                                it.pair(),
                                it.indicator(),
                                it.origin(),
                                it.destination(),
                                it.number().comparator(),
                                it.number().value(),
                                it.unit(),
                                it.period()))
                .toList();
    }
}
