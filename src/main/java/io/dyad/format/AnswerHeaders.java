package io.dyad.format;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The headers that describe an answer: its links (RFC 8288), and what a table is called when it is saved. */
class AnswerHeaders {

    @ServerResponseFilter
    void put(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Answer answer) {
            MultivaluedMap<String, Object> headers = response.getHeaders();
            if (!answer.links().isEmpty()) {
                headers.putSingle(HttpHeaders.LINK, links(answer));
            }
            if (answer instanceof Answer.Flat<?> flat
                    && Format.CSV_TYPE.equals(request.getHeaderString(HttpHeaders.ACCEPT))) {
                headers.putSingle(HttpHeaders.CONTENT_TYPE, Format.CSV_TYPE + ";charset=UTF-8;header=present");
                headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, attachment(flat.table()));
            }
        }
    }

    private static String links(Answer answer) {
        return answer.links().entrySet().stream()
                .map(it -> "<" + it.getValue() + ">; rel=\"" + it.getKey() + '"')
                .collect(Collectors.joining(", "));
    }

    private static String attachment(Table<?> table) {
        return "attachment; filename=\"" + table.name().replaceAll("[^A-Za-z0-9._-]", "-") + ".csv\"";
    }
}
