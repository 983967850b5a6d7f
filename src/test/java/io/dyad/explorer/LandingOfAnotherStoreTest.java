package io.dyad.explorer;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.claim.ClaimDoor;
import io.dyad.claim.Evidence;
import io.dyad.claim.NewClaim;
import io.dyad.claim.State;
import io.dyad.claim.Stated;
import io.dyad.claim.Subject;
import io.dyad.claim.TestClaims;
import io.dyad.claim.Timing;
import io.dyad.pair.Pair;
import io.dyad.period.Period;
import io.dyad.quantity.Comparator;
import io.dyad.quantity.StatedNumber;
import io.dyad.quantity.Unit;
import io.dyad.source.NewSource;
import io.dyad.source.Sources;
import io.dyad.store.Author;
import io.dyad.store.Revisions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The landing page over a store that is empty at first, at a public address. */
@QuarkusTest
@TestProfile(LandingOfAnotherStoreTest.EmptyAtAnAddress.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LandingOfAnotherStoreTest {

    private static final String HOSTILE = "<script>alert('1')</script> & \"more\" {claim}";

    /** A database of its own: other tests write to the shared empty one. */
    public static class EmptyAtAnAddress implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dyad.seed",
                    "false",
                    "dyad.public-address",
                    "https://data.example.org/dyad/",
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:landing;DB_CLOSE_DELAY=-1");
        }
    }

    @Inject
    Revisions revisions;

    @Inject
    Sources sources;

    @Inject
    ClaimDoor door;

    @Test
    @Order(1)
    void anEmptyStoreSaysSo() {
        get("/").then().statusCode(200);
        assertThat(get("/").asString())
                .contains("The store holds no figure yet")
                .contains("published claims 0, pairs of countries 0")
                .doesNotContain("class=\"display\"", "curl ");
    }

    @Test
    @Order(2)
    void theFirstPairWithFiguresIsShownAndItsTextIsEscaped() {
        NewSource source = TestClaims.press("\"><img src=x>", LocalDate.parse("2023-05-01"));
        NewClaim claim = new NewClaim(
                Pair.parse("AFG-ALB"),
                Subject.of("turnover"),
                Timing.stated(Period.year(2022)),
                Stated.of(StatedNumber.of(Comparator.NEARLY, new BigDecimal("5000000"), BigDecimal.ZERO), Unit.EUR),
                worded(source.id()));
        revisions.write(new Author("tester"), "test", change -> {
            sources.record(source, change);
            return door.enter(List.of(claim), State.PUBLISHED, change);
        });
        assertThat(get("/").asString())
                .contains(
                        "One answer: <a href=\"AFG-ALB\">Afghanistan and Albania</a>",
                        "nearly €5 m",
                        "a little less than this")
                .contains("“&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;more&quot; {claim}”")
                .contains("&quot;&gt;&lt;img src=x&gt;</a>")
                .doesNotContain("<script>", "<img src=x")
                .contains("curl https://data.example.org/dyad/v1/pairs/AFG-ALB<");
        given().redirects()
                .follow(false)
                .get("/alb-afg")
                .then()
                .header("Location", "https://data.example.org/dyad/AFG-ALB");
    }

    private static Evidence worded(String source) {
        return new Evidence(source, null, null, HOSTILE, null, null, null, null, null, null, null, null);
    }
}
