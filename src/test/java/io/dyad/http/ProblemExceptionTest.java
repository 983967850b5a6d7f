package io.dyad.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemExceptionTest {

    private static final Fault FROM = Fault.of("from", "x", "from is no period.");
    private static final Fault TO = Fault.of("to", "y", "to is no period.");

    @Test
    void namesInvalidParameters() {
        assertThat(ProblemException.invalidParameters(List.of(FROM)).problem("/v1/figures"))
                .isEqualTo(new Problem(
                        "urn:dyad:problem:invalid-parameters",
                        "Invalid parameters",
                        400,
                        "from is no period.",
                        "/v1/figures",
                        List.of(FROM),
                        null));
    }

    @Test
    void countsSeveralFaultsAndListsThem() {
        Problem problem = ProblemException.invalidParameters(List.of(FROM, TO)).problem("/v1/figures");

        assertThat(problem.detail()).isEqualTo("2 parameters are invalid; errors lists each of them.");
        assertThat(problem.errors()).containsExactly(FROM, TO);
    }

    @Test
    void listsTheFirstOfVeryManyFaults() {
        Problem problem = ProblemException.invalidParameters(Collections.nCopies(101, FROM))
                .problem("/v1/figures");

        assertThat(problem.detail()).isEqualTo("101 parameters are invalid; errors lists the first 100 of them.");
        assertThat(problem.errors()).hasSize(100);
    }

    @Test
    void namesWhatCannotBe() {
        assertThat(ProblemException.notFound("There is no such claim.").problem("/v1/claims/x"))
                .isEqualTo(new Problem(
                        "urn:dyad:problem:not-found",
                        "Not found",
                        404,
                        "There is no such claim.",
                        "/v1/claims/x",
                        List.of(),
                        null));
        assertThat(ProblemException.notFound("No.", List.of(FROM)).problem("/").errors())
                .containsExactly(FROM);
    }

    @Test
    void namesWhatIsTooBroadAndWhatIsNotAcceptable() {
        ProblemException tooBroad = ProblemException.tooBroad("Too much.", FROM);
        ProblemException notAcceptable = ProblemException.notAcceptable("Not served.", TO);

        assertThat(tooBroad.status()).isEqualTo(400);
        assertThat(tooBroad.problem("/").type()).isEqualTo("urn:dyad:problem:too-broad");
        assertThat(tooBroad.problem("/").errors()).containsExactly(FROM);
        assertThat(notAcceptable.status()).isEqualTo(406);
        assertThat(notAcceptable.problem("/").type()).isEqualTo("urn:dyad:problem:not-acceptable");
        assertThat(notAcceptable.problem("/").errors()).containsExactly(TO);
    }
}
