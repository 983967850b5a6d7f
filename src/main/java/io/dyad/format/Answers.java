package io.dyad.format;

import io.dyad.http.Cursor;
import io.dyad.http.Page;
import io.dyad.http.Parameters;
import io.dyad.http.PublicAddress;
import io.dyad.vocabulary.UnknownWordException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a listing into the answer that was asked for: a page of JSON, or a stream of CSV or NDJSON. */
@ApplicationScoped
public class Answers {

    private final PublicAddress address;

    Answers(PublicAddress address) {
        this.address = address;
    }

    /**
     * The answer to a question for a list.
     *
     * @param name what a file of it is called, without ending
     */
    public <R extends Record> Answer list(Listing<R> listing, ListRequest request, Class<R> rowType, String name) {
        return list(listing, request, rowType, name, Map.of());
    }

    /**
     * The same with more beside the rows, which only a JSON document has room for.
     *
     * @param beside further members of the document, behind those of every list, in their order
     */
    public <R extends Record> Answer list(
            Listing<R> listing, ListRequest request, Class<R> rowType, String name, Map<String, ?> beside) {
        return list(listing, request, Column.of(rowType), name, beside);
    }

    /** The same with columns that are no type's. */
    public <R> Answer list(
            Listing<R> listing, ListRequest request, List<Column<R>> all, String name, Map<String, ?> beside) {
        List<Column<R>> columns = chosen(all, request.fields());
        Integer limit = request.limit();
        if (limit == null || limit > ListParameters.LARGEST_PAGE) {
            return new Answer.Flat<>(new Table<>(name, columns, limited(listing.rows(), limit)));
        }
        List<R> rows = new ArrayList<>();
        limited(listing.rows(), limit).forEachRemaining(rows::add);
        String next = next(listing, rows, request.question());
        Answer answer = request.format().isPaged()
                ? new Answer.Document(page(listing, rows, columns, new Page(listing.total(), limit, next), beside))
                : new Answer.Flat<>(new Table<>(name, columns, rows.iterator()));
        return answer.linked("next", next);
    }

    private static <R> Map<String, @Nullable Object> page(
            Listing<R> listing, List<R> rows, List<Column<R>> columns, Page page, Map<String, ?> beside) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put(
                "data", rows.stream().map(it -> new RowObject<>(it, columns)).toList());
        document.put("page", page);
        document.put("reason", listing.reason());
        document.put("policy", listing.policy());
        document.put("revision", listing.revision());
        document.putAll(beside);
        return document;
    }

    private <R> @Nullable String next(Listing<R> listing, List<R> shown, Question question) {
        if (shown.isEmpty() || !listing.rows().hasNext()) {
            return null;
        }
        String last = listing.id().apply(shown.get(shown.size() - 1));
        Cursor cursor = new Cursor(listing.revision(), last, listing.total(), question.fingerprint());
        return address.link(question.link(cursor.toString()));
    }

    private static <R> Iterator<R> limited(Iterator<R> rows, @Nullable Integer limit) {
        if (limit == null) {
            return rows;
        }
        return new Iterator<>() {
            private int left = limit;

            @Override
            public boolean hasNext() {
                return left > 0 && rows.hasNext();
            }

            @Override
            public R next() {
                left--;
                return rows.next();
            }
        };
    }

    private static <R> List<Column<R>> chosen(List<Column<R>> all, List<String> names) {
        if (names.isEmpty()) {
            return all;
        }
        Map<String, Column<R>> byName = all.stream()
                .collect(Collectors.toMap(Column::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        Parameters parameters = new Parameters();
        parameters.list("fields", String.join(",", names), name -> column(name, byName));
        parameters.check();
        return names.stream().map(name -> column(name, byName)).toList();
    }

    private static <R> Column<R> column(String name, Map<String, Column<R>> byName) {
        Column<R> column = byName.get(name);
        if (column == null) {
            throw UnknownWordException.of("column", name, byName.keySet());
        }
        return column;
    }
}
