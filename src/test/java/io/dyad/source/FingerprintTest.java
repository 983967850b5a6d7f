package io.dyad.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static String hex(Fingerprint fingerprint) {
        return fingerprint.hex(64);
    }

    private static Fingerprint one(String name, Object value) {
        return new Fingerprint().with(name, value);
    }

    /** SHA-256 of nothing, and of "a\\u001f1\\u001e". */
    @Test
    void isTheBeginningOfASha256() {
        assertThat(new Fingerprint().hex(64))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(new Fingerprint().hex(12)).isEqualTo("e3b0c44298fc");
        assertThat(one("a", "1").hex(64)).isEqualTo("ff6c628b698b2f962bdd25657b330275e1afee53cb6e2f4ec5ea7c326dba033f");
    }

    @Test
    void leavesNullOut() {
        assertThat(hex(one("a", "1").with("b", null))).isEqualTo(hex(one("a", "1")));
        assertThat(hex(one("a", ""))).isNotEqualTo(hex(new Fingerprint()));
    }

    @Test
    void changesWithNameValueAndPlace() {
        assertThat(hex(one("a", "1"))).isNotEqualTo(hex(one("b", "1"))).isNotEqualTo(hex(one("a", "2")));
        assertThat(hex(one("a", "1").with("b", "2")))
                .isNotEqualTo(hex(one("b", "2").with("a", "1")));
        assertThat(hex(one("a", "1").with("b", "2"))).isNotEqualTo(hex(one("a", "1b2")));
        assertThat(hex(one("a", "12").with("b", "3")))
                .isNotEqualTo(hex(one("a", "1").with("b", "23")));
    }

    @Test
    void takesAValueAsItPrints() {
        assertThat(hex(one("a", SourceType.OFFICIAL_STATEMENT))).isEqualTo(hex(one("a", "official-statement")));
    }
}
