package io.dyad.profile;

import io.dyad.country.Area;
import io.dyad.period.Period;
import io.dyad.vocabulary.Echo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads rows of one layout: what each of them states, what is left out and what cannot be understood. */
final class RowReader {

    static final String NO_VALUE = "The number is missing, which is not zero.";
    static final String ITSELF = "A country's trade with itself is none between two countries.";
    static final String FOOTER = "A line below the table is no row of it.";

    private final Findings findings;
    private final Taker taker;
    private final Header header;
    private final @Nullable Pattern footer;
    private final boolean isSum;
    private final List<Filter> filters;
    private final List<RuleReader> rules = new ArrayList<>();
    private final Map<String, AreaReader> areas = new HashMap<>();
    private final PeriodReader periods;
    private final TextMaker product;
    private final TextMaker status;
    /** Columns of this row that have been complained of: many numbers may hang on one of them. */
    private final Set<String> complaints = new HashSet<>();

    /** A rule for claims, applied to the columns of a file. */
    private record RuleReader(
            int number,
            Condition when,
            List<Integer> columns,
            AreaReader origin,
            AreaReader destination,
            @Nullable AreaReader reporter,
            NumberReader numbers) {}

    RowReader(Layout layout, Header header, Reading reading, Taker taker) {
        this.header = header;
        this.taker = taker;
        findings = reading.findings();
        String below = layout.file().footer();
        footer = below == null ? null : Pattern.compile(below);
        isSum = layout.sum();
        filters = Filter.of(layout.leaveOut(), header);
        layout.areas().forEach((name, rule) -> areas.put(name, new AreaReader(rule, header, reading.systems())));
        periods = new PeriodReader(layout.period(), header, reading.period());
        product = new TextMaker(layout.product(), header);
        status = new TextMaker(layout.status(), header);
        NumberReader numbers = new NumberReader(layout.numbers());
        layout.claims().forEach(rule -> rules.add(reader(rule, numbers)));
    }

    private RuleReader reader(ClaimRule rule, NumberReader numbers) {
        int column = rule.value() == null ? -1 : header.column(rule.value());
        List<Integer> columns = rule.value() == null ? periods.columns() : column < 0 ? List.of() : List.of(column);
        return new RuleReader(
                rules.size(),
                new Condition(rule.when(), header),
                columns,
                area(rule.origin()),
                area(rule.destination()),
                rule.reporter() == null ? null : area(rule.reporter()),
                rule.numbers() == null ? numbers : new NumberReader(rule.numbers()));
    }

    private AreaReader area(String name) {
        return java.util.Objects.requireNonNull(areas.get(name));
    }

    void read(Rows row) throws IOException {
        findings.row(row.line(), row::text);
        complaints.clear();
        String reason = whyLeftOut(row);
        String fault = row.fault();
        if (reason != null) {
            findings.skipped(reason);
        } else if (fault != null) {
            reject(row, "", fault);
            taker.unplaced(row.line());
        } else if (!applyRules(row)) {
            reject(row, tellingApart(), unknownKind(row));
            taker.unplaced(row.line());
        }
    }

    private @Nullable String whyLeftOut(Rows row) {
        if (footer != null && footer.matcher(row.field(0)).matches()) {
            return FOOTER;
        }
        if (row.fault() != null) {
            return null;
        }
        for (Filter filter : filters) {
            if (filter.leavesOut(row)) {
                return filter.reason();
            }
        }
        return null;
    }

    /** Whether there was any that it fits. */
    private boolean applyRules(Rows row) throws IOException {
        boolean fits = false;
        for (RuleReader rule : rules) {
            if (rule.when().holds(row)) {
                fits = true;
                for (int column : rule.columns()) {
                    readCell(rule, column, row);
                }
            }
        }
        return fits;
    }

    private void readCell(RuleReader rule, int column, Rows row) throws IOException {
        String text = row.field(column);
        boolean isMissing = rule.numbers().isMissing(text);
        if (isMissing) {
            findings.skipped(NO_VALUE);
        }
        if (isMissing && !isSum) {
            return;
        }
        try {
            About about = about(rule, column, row);
            if (about != null && isMissing) {
                taker.broken(about, Sum.Span.of(row.number(), row.line()));
            } else if (about != null) {
                take(about, rule, text, column, row);
            }
        } catch (BadCell e) {
            if (complaints.add(e.column())) {
                reject(row, e.column(), e.reason());
            }
            // An area that is unknown is none of those whose numbers are added up.
            if (periods.reads(e.column())) {
                taker.unplaced(row.line());
            }
        }
    }

    private void take(About about, RuleReader rule, String text, int column, Rows row) throws IOException {
        Sum.Span span = Sum.Span.of(row.number(), row.line());
        try {
            NumberReader.Read number = rule.numbers().read(text, header.names().get(column));
            taker.take(about, number, span);
        } catch (BadCell e) {
            taker.broken(about, span);
            throw e;
        }
    }

    /** Null where it is about no two countries, which has been counted. */
    private @Nullable About about(RuleReader rule, int column, Rows row) {
        Period period = periods.period(row, column);
        int year = period.start().getYear();
        Area origin = rule.origin().area(row, year);
        Area destination = rule.destination().area(row, year);
        AreaReader books = rule.reporter();
        String reporter =
                books == null ? "" : String.valueOf(books.area(row, year).country());
        String objection = objection(rule, origin, destination);
        if (objection != null) {
            findings.skipped(objection);
            return null;
        }
        return new About(
                rule.number(),
                String.valueOf(origin.country()),
                String.valueOf(destination.country()),
                reporter,
                product.text(row),
                status.text(row),
                period);
    }

    private static @Nullable String objection(RuleReader rule, Area origin, Area destination) {
        String objection = rule.origin().objection(origin);
        if (objection == null) {
            objection = rule.destination().objection(destination);
        }
        if (objection == null && String.valueOf(origin.country()).equals(destination.country())) {
            objection = ITSELF;
        }
        return objection;
    }

    private String tellingApart() {
        return rules.stream()
                .flatMap(it -> it.when().columns().stream())
                .findFirst()
                .orElse("");
    }

    private String unknownKind(Rows row) {
        Set<String> columns = new LinkedHashSet<>();
        rules.forEach(it -> columns.addAll(it.when().columns()));
        return columns.stream()
                .map(it -> it + " \"" + Echo.of(row.field(header.column(it)), 60) + "\"")
                .collect(Collectors.joining(" with ", "A row of ", " is none that this profile knows."));
    }

    private void reject(Rows row, String column, String reason) {
        findings.rejected(new Rejection(row.line(), column, reason, row.text()));
    }
}
