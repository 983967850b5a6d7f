package io.dyad.chart;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Charts of the first data. */
@QuarkusTest
class ChartResourceTest {

    /** What browsers send for an img element. */
    private static final String IMAGE = "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8";

    private static final String TURNOVER = "/v1/pairs/KAZ-KOR/chart.svg";

    @Test
    void aBoundIsAnArrowThatLeadsUpAndNoNumber() throws Exception {
        List<Element> marks = marks(svg(TURNOVER));
        assertThat(marks).hasSize(1);
        assertThat(marks.get(0).getTextContent()).contains("2022: > $6 bn, press (The Astana Times)");
        List<Element> paths = elements(marks.get(0), "path");
        assertThat(paths).hasSize(1);
        assertThat(paths.get(0).getAttribute("fill")).isEqualTo("none");
        String[] ends = paths.get(0).getAttribute("d").split("[MV]|m-", -1);
        assertThat(number(ends[3])).as("pixels grow smaller upwards").isLessThan(number(ends[2].split(" ", -1)[1]));
    }

    @Test
    void itsWordsSayWhatItShows() throws Exception {
        Element svg = svg(TURNOVER).getDocumentElement();
        assertThat(svg.getAttribute("aria-label"))
                .isEqualTo(
                        "Trade turnover: Kazakhstan – South Korea. 1 figure in 1 line. The latest of press: 2022: > $6 bn,"
                                + " press (The Astana Times).");
        assertThat(texts(svg))
                .contains("> $6 bn", "press", "2022", "USD (arrow: beyond this, how far is not said)")
                .contains("Source: The Astana Times. Dyad, KAZ-KOR.");
    }

    @Test
    void isAnsweredAsAPictureAndKeptLikeAnyRead() {
        String etag = given().accept(IMAGE)
                .get(TURNOVER)
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .extract()
                .header("ETag");
        given().accept(IMAGE).header("If-None-Match", etag).get(TURNOVER).then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 400, 800, 1600, 2400})
    void thePixelsAreAsWideAsWanted(int size) throws IOException {
        BufferedImage image = image("/v1/pairs/KAZ-KOR/chart.png?size=" + size);
        assertThat(image.getWidth()).isEqualTo(size);
        assertThat(image.getHeight()).isBetween(size / 3, size * 2);
    }

    @Test
    void thePixelsAreThoseOfTheDrawing() throws IOException {
        assertThat(inked(image("/v1/pairs/KAZ-KOR/chart.png")))
                .isGreaterThan(inked(image("/v1/pairs/KAZ-KEN/chart.png")));
        BufferedImage dark = image("/v1/pairs/KAZ-KOR/chart.png?theme=dark");
        assertThat(dark.getRGB(0, 0) & 0xffffff).isEqualTo(0x1c2120);
    }

    @Test
    void theCountriesAreNamedInTheLanguageWanted() throws Exception {
        assertThat(texts(svg("/v1/pairs/KAZ-KOR/chart.svg?language=ru").getDocumentElement()))
                .contains("Trade turnover: Казахстан – Республика Корея");
    }

    @Test
    void whereThereIsNothingToDrawThePictureSaysWhy() throws Exception {
        assertThat(String.join(" ", texts(svg("/v1/pairs/KAZ-KEN/chart.svg").getDocumentElement())))
                .contains("Nothing to draw.", "The countries met on 2023-09-19");
        assertThat(String.join(
                        " ",
                        texts(svg("/v1/pairs/KAZ-KOR/chart.svg?indicator=investment-total")
                                .getDocumentElement())))
                .contains("none with a period and a number");
        assertThat(marks(svg("/v1/pairs/KAZ-KOR/chart.svg?from=2023"))).isEmpty();
        assertThat(marks(svg("/v1/pairs/KAZ-KOR/chart.svg?book=un-comtrade/KAZ")))
                .isEmpty();
        assertThat(marks(svg("/v1/pairs/KAZ-KOR/chart.svg?book=all"))).hasSize(1);
    }

    @Test
    void whatCannotBeUnderstoodIsRefusedByName() {
        given().accept(IMAGE)
                .get(TURNOVER + "?size=9&theme=pink&indicator=trade&language=xx&colour=red")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        get(TURNOVER + "?size=9").then().statusCode(400).body("errors[0].parameter", equalTo("size"));
        get(TURNOVER + "?theme=pink")
                .then()
                .statusCode(400)
                .body("errors[0].allowed", equalTo(List.of("light", "dark")));
        get("/v1/pairs/KAZ-XXX/chart.png").then().statusCode(404).body("status", equalTo(404));
    }

    private static Document svg(String address) throws Exception {
        String text = given().accept(IMAGE)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<Element> marks(Document document) {
        return elements(document.getDocumentElement(), "g").stream()
                .filter(it -> it.getAttribute("class").equals("mark"))
                .toList();
    }

    private static List<String> texts(Element within) {
        return elements(within, "text").stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Element within, String name) {
        var found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(it -> (Element) found.item(it))
                .toList();
    }

    private static BufferedImage image(String address) throws IOException {
        byte[] bytes = given().accept(IMAGE)
                .get(address)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    /** How many pixels are not paper. */
    private static long inked(BufferedImage image) {
        int paper = image.getRGB(0, 0);
        return IntStream.range(0, image.getHeight())
                .mapToLong(y -> IntStream.range(0, image.getWidth())
                        .filter(x -> image.getRGB(x, y) != paper)
                        .count())
                .sum();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.strip());
    }
}
