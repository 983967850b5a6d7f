package io.dyad.explorer;

import static io.restassured.RestAssured.given;

import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Gets pages as a browser does. */
final class Pages {

    static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private Pages() {}

    static String page(String address) {
        return given().accept(BROWSER)
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** What is linked or loaded, as it stands in the page. */
    static List<String> links(String page) {
        return Pattern.compile("(?:href|src|action)=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map((MatchResult it) -> it.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
    }

    /** Where a relative link of the page at an address leads, from the root, without its fragment. */
    static String resolved(String address, String link) {
        return URI.create("http://host" + address)
                .resolve(link.replaceAll("#.*", ""))
                .toString()
                .substring("http://host".length());
    }

    /** Everything that HTML calls a parse error. */
    static List<String> faults(String page) {
        List<String> faults = new ArrayList<>();
        HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        parser.setContentHandler(new DefaultHandler());
        parser.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException exception) {}

            @Override
            public void error(SAXParseException exception) {
                faults.add(exception.getLineNumber() + ": " + exception.getMessage());
            }

            @Override
            public void fatalError(SAXParseException exception) {
                error(exception);
            }
        });
        try {
            parser.parse(new InputSource(new StringReader(page)));
        } catch (Exception e) {
            faults.add(e.toString());
        }
        return faults;
    }
}
