package io.dyad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The report that the seed was read from, told again in other words, states what the seed holds and no more. */
class SeedRetellingTest {

    private static final String RETOLD = """
            NEW YORK – Kazakhstan's head of state used the General Assembly to see six of his counterparts on Sept. 19, his \
            press service reported.

            With Klaus Iohannis of Romania he looked at how to bring business closer. Romania is Kazakhstan's leading trading \
            partner in Eastern Europe: trade between the two countries has been growing, increasing by over 20% to $1.3 billion.

            "Podgorica is soon to have our consulate," President Tokayev told Jakov Milatović of Montenegro. Thanks to a direct \
            route from Astana to Podgorica, over 40,000 people from Kazakhstan have travelled to Montenegro visa-free.

            Marcelo Rebelo de Sousa of Portugal was asked to send a delegation; water and tourism were among the subjects.

            With Ukhnaagiin Khürelsükh, the president of Mongolia, he agreed to found a business council.

            William Ruto of Kenya heard of a trade mission to come, and of an invitation to build a grain terminal at Mombasa.

            To Yoon Suk Yeol of South Korea, Tokayev noted that trade between Kazakhstan and South Korea keeps growing, exceeding \
            $6 billion last year. The Republic of Korea is one of the top ten investors in Kazakhstan, investing over \
            $8 billion in its economy. More than 700 companies and joint ventures with Korean capital operate in Kazakhstan, he \
            said, naming KIA, Hyundai, Samsung and LG.

            All six were invited to the Astana International Forum of next year.
            """;

    @Test
    void yieldsExactlyTheFactsOfTheSeed() {
        Extractor.Found found = Extractor.load().read(Submission.of(RETOLD, Published.parse("2023-09-20")));

        assertThat(found.candidates().stream().map(SeedRetellingTest::told))
                .containsExactlyInAnyOrder(
                        "KAZ-ROU turnover null>null eq 1300000000 100000000 USD null unstated null",
                        "KAZ-ROU turnover-growth null>null gt 20 1 PERCENT null unstated null",
                        "KAZ-ROU partner-rank ROU>KAZ eq 1 0 RANK null unstated in Eastern Europe",
                        "KAZ-KOR turnover null>null gt 6000000000 1000000000 USD 2022 relative null",
                        "KAZ-KOR investment-total KOR>KAZ gt 8000000000 1000000000 USD null unstated null",
                        "KAZ-KOR companies KOR>KAZ gt 700 0 COUNT null unstated companies and joint ventures, operating",
                        "KAZ-KOR investor-rank KOR>KAZ le 10 0 RANK null unstated null",
                        "KAZ-MNE travellers KAZ>MNE gt 40000 0 PERSONS null unstated visa-free");
        List<Integer> statements = found.candidates().stream()
                .filter(it -> it.indicator().startsWith("turnover")
                        && it.pair().toString().equals("KAZ-ROU"))
                .map(Candidate::statement)
                .distinct()
                .toList();
        assertThat(statements).as("a level and its growth are one statement").hasSize(1);
    }

    private static String told(Candidate it) {
        return "%s %s %s>%s %s %s %s %s %s %s %s"
                .formatted(
                        it.pair(),
                        it.indicator(),
                        it.origin(),
                        it.destination(),
                        it.number().comparator(),
                        it.number().value(),
                        it.number().precision(),
                        it.unit(),
                        it.period(),
                        it.basis(),
                        it.coverage());
    }
}
