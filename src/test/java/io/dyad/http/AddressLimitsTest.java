package io.dyad.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressLimitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "*", "/v1/pairs?country=KAZ&limit=1", "/v1/countries?q=%D0%9A%D0%B0%D0%B7", "/a%00b", "/%2F"
            })
    void readsWhatRfc3986Allows(String address) {
        assertThat(AddressLimits.flaw(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%", "/%4", "/%zz", "/%4g", "/a?b=%", "/%%20", "/%-1"})
    void refusesAPercentSignWithoutTwoHexadecimalDigits(String address) {
        assertThat(AddressLimits.flaw(address).orElseThrow()).contains("The % at position");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%ff", "/%c3%28", "/%ed%a0%80", "/?q=%e2%82", "/%c0%af"})
    void refusesBytesThatAreNoUtf8(String address) {
        assertThat(AddressLimits.flaw(address).orElseThrow()).contains("not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/К",
                "/ \u00d0\u009a",
                "/a b",
                "/a\tb",
                "/a\u0000b",
                "/\u007f",
                "/\\",
                "/a|b",
                "/{pair}",
                "/?q=[1]",
                "/#a"
            })
    void refusesWhatMustBeEncodedAndSaysHow(String address) {
        assertThat(AddressLimits.flaw(address).orElseThrow()).contains("must be percent-encoded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//", "a:b", "://x"})
    void refusesWhatIsNoUri(String address) {
        assertThat(AddressLimits.flaw(address).orElseThrow()).contains("not a URI");
    }

    static Stream<String> addresses() {
        Random random = new Random(11);
        String characters = "//a1?=&%20%%2F:@[]|\\\"#<>^`{}~+;,é ";
        return Stream.generate(() -> random.ints(random.nextInt(12), 0, characters.length())
                        .mapToObj(it -> String.valueOf(characters.charAt(it)))
                        .collect(Collectors.joining("", "/", "")))
                .limit(5_000);
    }

    @Test
    void whatItLetsThroughIsAUriThatTheFrameworkCanRead() {
        assertThat(addresses().filter(it -> AddressLimits.flaw(it).isEmpty()))
                .hasSizeGreaterThan(50)
                .allSatisfy(it -> assertThat(new URI(it)).isNotNull());
    }

    static Stream<String> texts() {
        Random random = new Random(3);
        return Stream.generate(() -> random.ints(1 + random.nextInt(20), 0, 0x2fff)
                        .filter(it -> !Character.isSurrogate((char) it))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .limit(300);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsAnyTextThatIsEncoded(String text) {
        assertThat(AddressLimits.flaw("/v1?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
