package io.dyad.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.claim.ClaimFilter;
import io.dyad.claim.Claims;
import io.dyad.claim.HeldClaim;
import io.dyad.pair.Absence;
import io.dyad.pair.Absences;
import io.dyad.pair.Meetings;
import io.dyad.pair.Pair;
import io.dyad.source.Source;
import io.dyad.source.Sources;
import io.dyad.store.AsOf;
import io.dyad.store.Revisions;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What loading a seed file does, whatever the database. Each test has a file and pairs of its own. */
abstract class SeedContract {

    @Inject
    Seed seed;

    @Inject
    Revisions revisions;

    @Inject
    Claims claims;

    @Inject
    Sources sources;

    @Inject
    Meetings meetings;

    @Inject
    Absences absences;

    /** A file about one pair; the parts that tests vary are filled in. */
    private static String file(String publisher, String authority, String claim, String topic, String reason) {
        return """
                source:
                  source_type: press
                  publisher: %s
                  authority: %s
                  title: Talks
                  published_on: 2023-09-20
                  language: en
                common:
                  said_on: 2023-09-19
                claims:
                  - pair: MLT-NPL
                    indicator: turnover
                    period: 2022
                    unit: USD
                    precision: 1
                %s
                meetings:
                  - pair: MLT-NPL
                    held_on: 2023-09-19
                    topics: [%s]
                absences:
                  - pair: MLT-NPL
                    indicator: companies
                    reason: %s
                """.formatted(publisher, authority, claim.indent(4).stripTrailing(), topic, reason);
    }

    @Test
    void aSecondLoadChangesNothing() {
        String file = file("One", "Palace", "value: 5", "water", "No number.").replace("MLT-NPL", "MLT-OMN");
        long first = load(file);
        assertThat(load(file)).isEqualTo(first);
        assertThat(amounts("MLT-OMN")).containsExactly("5");
    }

    @Test
    void aChangedNumberSupersedesTheEarlierOne() {
        long first = load(file("Two", "Palace", "value: 5", "water", "No number."));
        long second = load(file("Two", "Palace", "value: 6", "water", "No number."));
        assertThat(second).isEqualTo(first + 1);
        assertThat(amounts("MLT-NPL")).containsExactly("6");
        assertThat(amounts("MLT-NPL", first)).containsExactly("5");
        long third = load(file("Two", "Palace", "value: 5", "water", "No number."));
        assertThat(third).isEqualTo(second + 1);
        assertThat(amounts("MLT-NPL")).containsExactly("5");
    }

    @Test
    void aClaimThatIsLeftOutIsWithdrawnAndComesBackWhenItIsSaidAgain() {
        String both = file("Three", "Palace", """
                value: 5
                """, "water", "No number.")
                .replace("MLT-NPL", "MLT-PAN")
                .replace("meetings:", """
                          - pair: MLT-PAN
                            indicator: travellers
                            origin: MLT
                            destination: PAN
                            value: 7
                        meetings:""");
        String one = file("Three", "Palace", "value: 5", "water", "No number.").replace("MLT-NPL", "MLT-PAN");
        load(both);
        assertThat(amounts("MLT-PAN")).containsExactlyInAnyOrder("5", "7");
        load(one);
        assertThat(amounts("MLT-PAN")).containsExactly("5");
        load(both);
        assertThat(amounts("MLT-PAN")).containsExactlyInAnyOrder("5", "7");
    }

    @Test
    void aBetterDescriptionOfTheSourceDoublesNothing() {
        String vague = file("Four", "Palace", "value: 5", "water", "No number.").replace("MLT-NPL", "MLT-PER");
        load(vague);
        load(vague.replace("authority: Palace", "authority: The Palace"));
        assertThat(amounts("MLT-PER")).containsExactly("5");
        long now = revisions.current().number();
        assertThat(meetings.of(Pair.parse("MLT-PER"), AsOf.revision(now))).hasSize(1);
        assertThat(absences.of(List.of(Pair.parse("MLT-PER")), AsOf.revision(now)))
                .hasSize(1);
        assertThat(sources.inUseAt(AsOf.revision(now), null, 1000))
                .filteredOn(it -> it.publisher().equals("Four"))
                .map(Source::authority)
                .containsExactly("The Palace");
    }

    @Test
    void aCorrectedTitleOfADocumentDoublesNothing() {
        String misspelt = file("Six", "Palace", "value: 5", "water", "No number.")
                .replace("MLT-NPL", "MLT-POL")
                .replace("title: Talks", "title: Tlaks\n  url: https://example.org/talks");
        load(misspelt);
        load(misspelt.replace("Tlaks", "Talks"));
        assertThat(amounts("MLT-POL")).containsExactly("5");
        assertThat(meetings.of(
                        Pair.parse("MLT-POL"), AsOf.revision(revisions.current().number())))
                .hasSize(1);
    }

    @Test
    void topicsAndReasonsFollowTheFile() {
        String before =
                file("Five", "Palace", "value: 5", "water, wind", "No number.").replace("MLT-NPL", "MLT-PHL");
        String after = file("Five", "Palace", "value: 5", "wine", "None given.").replace("MLT-NPL", "MLT-PHL");
        Pair pair = Pair.parse("MLT-PHL");
        long first = load(before);
        long second = load(after);
        assertThat(meetings.of(pair, AsOf.revision(first)).get(0).topics()).containsExactly("water", "wind");
        assertThat(meetings.of(pair, AsOf.revision(second)).get(0).topics()).containsExactly("wine");
        assertThat(absences.of(List.of(pair), AsOf.revision(first)))
                .map(Absence::reason)
                .containsExactly("No number.");
        assertThat(absences.of(List.of(pair), AsOf.revision(second)))
                .map(Absence::reason)
                .containsExactly("None given.");
    }

    private long load(String file) {
        seed.load("test.yaml", SeedFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
        return revisions.current().number();
    }

    private List<String> amounts(String pair) {
        return amounts(pair, revisions.current().number());
    }

    private List<String> amounts(String pair, long revision) {
        List<HeldClaim> held = claims.held(ClaimFilter.PUBLISHED, List.of(Pair.parse(pair)), revision);
        return held.stream()
                .map(it -> String.valueOf(it.claim().number().stated()))
                .toList();
    }
}
