package io.dyad.format;

import io.dyad.http.Cursor;
import io.dyad.http.Fault;
import io.dyad.http.Lengths;
import io.dyad.http.Parameters;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that every list takes. */
public class ListParameters {

    static final int PAGE = 100;
    static final int LARGEST_PAGE = 1000;
    private static final long LARGEST_FLAT = 1_000_000_000;

    @RestQuery
    @Parameter(
            description = "The most rows to answer. JSON answers pages, 100 rows unless said otherwise, 1,000 at most;"
                    + " CSV and NDJSON answer everything unless a limit is given.",
            example = "2",
            schema =
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
                            format = "int32",
                            minimum = "1",
                            maximum = "1000000000"))
    @Nullable String limit;

    @RestQuery
    @Parameter(
            description = "Where to go on: the cursor in page.next of the page before, or that link itself.",
            schema = @Schema(maxLength = Lengths.LIST, pattern = "^\\s*[^\\u0000-\\u001F\\u007F-\\u009F]+$"))
    @Nullable String cursor;

    @RestQuery
    @Parameter(
            description = "Columns to answer, by commas, in the order wanted; all of them unless given.",
            schema = @Schema(maxLength = Lengths.LIST, pattern = "^\\s*[a-z0-9_]+\\s*(,\\s*[a-z0-9_]+\\s*)*$"))
    @Nullable String fields;

    @BeanParam
    FormatParameters formats;

    @Context
    UriInfo uri;

    /** Reads them; faults are collected in {@code parameters}, which the caller checks. */
    public ListRequest read(Parameters parameters) {
        Format wanted = formats.format();
        long most = wanted.isPaged() ? LARGEST_PAGE : LARGEST_FLAT;
        Question question = Question.of(uri);
        Cursor from = parameters.one("cursor", cursor, Cursor::parse).orElse(null);
        if (from != null && !from.question().equals(question.fingerprint())) {
            parameters.refuse(Fault.of(
                    "cursor",
                    cursor,
                    "This cursor belongs to another question; keep all other parameters as they were."));
        }
        Integer rows =
                parameters.number("limit", limit, 1, most).map(Math::toIntExact).orElse(wanted.isPaged() ? PAGE : null);
        return new ListRequest(wanted, rows, from, parameters.list("fields", fields, it -> it), question);
    }
}
