package io.dyad.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One shape of a profile's files, known again by the columns that it needs. Wherever a column is named, several names
 * may be given, separated by {@code " | "}: the first that the file has is read.
 *
 * @param knownBy columns that are not read, but by which such a file is known
 * @param optional columns that a file may lack; what is said of them then does not apply
 * @param leaveOut rows that make no claim, in the order in which they are tried
 * @param areas the places that a row names, by what they are called in the claims
 * @param product what is traded; TOTAL unless said
 * @param status SDMX CL_OBS_STATUS; none unless said, or where the text is empty
 * @param sum whether rows that agree in everything but what is not read are added up to one claim
 * @param claims what a row states; each of which the condition holds makes a claim
 */
public record Layout(
        String title,
        FileShape file,
        Set<String> knownBy,
        Set<String> optional,
        List<LeaveOut> leaveOut,
        Map<String, AreaRule> areas,
        PeriodRule period,
        NumberRule numbers,
        List<TextCase> product,
        List<TextCase> status,
        boolean sum,
        List<ClaimRule> claims) {

    @JsonCreator
    public Layout(
            String title,
            @Nullable FileShape file,
            @Nullable Set<String> knownBy,
            @Nullable Set<String> optional,
            @Nullable List<LeaveOut> leaveOut,
            @Nullable Map<String, AreaRule> areas,
            PeriodRule period,
            NumberRule numbers,
            @Nullable List<TextCase> product,
            @Nullable List<TextCase> status,
            boolean sum,
            List<ClaimRule> claims) {
        this.title = Needed.text("title", title);
        this.file = file == null ? FileShape.CSV : file;
        this.knownBy = knownBy == null ? Set.of() : Set.copyOf(knownBy);
        this.optional = optional == null ? Set.of() : Set.copyOf(optional);
        this.leaveOut = Needed.orEmpty(leaveOut);
        this.areas = Needed.orEmpty(areas);
        this.period = Needed.value("period", period);
        this.numbers = Needed.value("numbers", numbers);
        this.product = product == null ? List.of(TextCase.always("TOTAL")) : Needed.some("product", product);
        this.status = Needed.orEmpty(status);
        this.sum = sum;
        this.claims = Needed.some("claims", claims);
        this.claims.forEach(this::check);
        Needed.check(columns().containsAll(this.optional), "optional names columns that the layout reads.");
    }

    private void check(ClaimRule rule) {
        Needed.check(
                areas.keySet().containsAll(rule.areas()),
                "origin, destination and reporter of a claim are called as the areas are: " + areas.keySet() + ".");
        Needed.check(
                (rule.value() == null) == (period.columns() != null),
                "A claim has a value, the column of its number, unless the columns are periods.");
    }

    /** The columns that a file must have. */
    public Set<String> needs() {
        Set<String> needed = columns();
        needed.removeAll(optional);
        needed.addAll(knownBy);
        return needed;
    }

    /** The columns that are read where a file has them. */
    private Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        areas.values().forEach(it -> columns.addAll(it.columns()));
        if (period.column() != null) {
            columns.add(period.column());
        }
        claims.forEach(it -> columns.addAll(it.columns()));
        leaveOut.forEach(it -> columns.add(it.column()));
        product.forEach(it -> columns.addAll(it.columns()));
        status.forEach(it -> columns.addAll(it.columns()));
        return columns;
    }
}
