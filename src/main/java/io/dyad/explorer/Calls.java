package io.dyad.explorer;

import io.dyad.http.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;

/** The calls that a page shows, as people copy them: with the address that they reach the service by. */
@ApplicationScoped
class Calls {

    /** Where the service listens unless told otherwise. */
    private static final String LOCAL = "http://localhost:8080";

    private final PublicAddress address;

    Calls(PublicAddress address) {
        this.address = address;
    }

    /** The whole address of a path of ours. */
    String address(String path) {
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
                ofCsv.substring(1),
                "=IMPORTDATA(\"" + csv + "\", \",\", \"en_US\")",
                "import pandas as pd\npd.read_csv(\"" + csv + "\")");
    }
}
