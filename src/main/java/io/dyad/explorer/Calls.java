package io.dyad.explorer;

import io.dyad.http.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The calls that a page shows, as people copy them: with the address that they reach the service by. */
@ApplicationScoped
class Calls {

    /** Where the service listens unless told otherwise. */
    private static final String LOCAL = "http://localhost:8080";

    /** Whatever does not stand for itself in an address (RFC 3986), and the apostrophe. */
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._~:/?#@!$&()*+,;=%-]");

    private final PublicAddress address;

    Calls(PublicAddress address) {
        this.address = address;
    }

    /** The whole address of a path of ours. */
    String address(String path) {
        return whole(encoded(path));
    }

    /** People paste these into a shell, a formula or a program: nothing in them may end a quoted text. */
    private static String encoded(String path) {
        return UNSAFE.matcher(path).replaceAll(it -> URLEncoder.encode(it.group(), StandardCharsets.UTF_8));
    }

    private String whole(String path) {
        return address.publicAddress().isPresent() ? address.link(path) : LOCAL + path;
    }

    String curl(String path) {
        String whole = address(path);
        return "curl " + (whole.contains("&") || whole.contains("?") ? "'" + whole + "'" : whole);
    }

    /** The same question for several tools. */
    ToolCalls of(String path) {
        String ofCsv = path + (path.contains("?") ? "&" : "?") + "format=csv";
        String csv = address(ofCsv);
        return new ToolCalls(
                curl(path),
                csv,
                encoded(ofCsv).substring(1),
                "=IMPORTDATA(\"" + csv + "\", \",\", \"en_US\")",
                "import pandas as pd\npd.read_csv(\"" + csv + "\")",
                address.publicAddress().isEmpty());
    }
}
