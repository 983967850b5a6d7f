package io.dyad.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.source.NormalWords;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WitnessesTest {

    private static final String REPORT = "Trade between Fiji and Yemen reached $410 million in 2021";

    private static Witness witness(String source, String name, boolean hasAuthority, String words) {
        return new Witness(source, name, name, hasAuthority, NormalWords.of(words));
    }

    @Test
    void oneNameOrOneSourceIsOneWitness() {
        Witness one = witness("a", "Ministry", true, "other words");
        assertThat(one.common(witness("b", "Ministry", true, REPORT)))
                .hasValueSatisfying(it -> assertThat(it).contains("Ministry"));
        assertThat(one.common(witness("a", "Gazette", false, REPORT))).isPresent();
        assertThat(one.common(witness("b", "Gazette", false, REPORT))).isEqualTo(Optional.empty());
    }

    @Test
    void aReprintIsNoWitnessOfItsOwnUnlessItsAuthorityIsAnother() {
        Witness wire = witness("a", "Gazette", false, REPORT);
        Witness reprint = witness("b", "Courier", false, REPORT + ", it said");
        assertThat(wire.common(reprint)).isPresent();
        assertThat(wire.common(witness("c", "Courier", false, REPORT.replace("410", "470"))))
                .isEmpty();
        Witness ministry = witness("d", "Ministry", true, REPORT);
        assertThat(ministry.common(reprint)).isPresent();
        assertThat(ministry.common(witness("e", "Customs", true, REPORT))).isEmpty();
    }
}
