package io.dyad.country;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Countries that belong together, each for a time; never a country itself.
 *
 * @param code capital letters, digits and underscores, unlike the code of any country
 * @param aliases other names that are written for it
 * @param source who says who its members are
 * @param url where that is said; null where there is no such page
 * @param note what is to be known of it; null where nothing is
 * @param members each country once for each time that it was a member
 */
public record Group(
        String code,
        String name,
        List<String> aliases,
        String source,
        @Nullable String url,
        @Nullable String note,
        List<Membership> members) {

    /** Between two days, both of them days of membership; a null leaves a side open. */
    public record Membership(
            String country,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        boolean holdsOn(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
        }

        /** Of a member that has not left. */
        boolean lasts() {
            return to == null;
        }
    }

    public Group {
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
    }

    /** The countries that belong to it on a day, by alpha-3. */
    public List<String> on(LocalDate day) {
        return during(day).stream().map(Membership::country).toList();
    }

    /** Whoever has ever belonged to it, by alpha-3. */
    public List<String> ever() {
        return members.stream().map(Membership::country).distinct().sorted().toList();
    }

    /** Those who left it in a run of days, by alpha-3: members on its first day or later who are none behind the last. */
    public List<Membership> leftBetween(LocalDate first, LocalDate last) {
        return members.stream()
                .filter(it ->
                        it.to() != null && !it.to().isBefore(first) && it.to().isBefore(last))
                .filter(it -> !on(last).contains(it.country()))
                .sorted(Comparator.comparing(Membership::country))
                .toList();
    }

    /** Those who joined it in a run of days, the first and the last among them, by alpha-3. */
    public List<Membership> joinedBetween(LocalDate first, LocalDate last) {
        return members.stream()
                .filter(it -> it.from() != null
                        && !it.from().isBefore(first)
                        && !it.from().isAfter(last))
                .sorted(Comparator.comparing(Membership::country))
                .toList();
    }

    /** The memberships of a day, or those that last where no day is named, by alpha-3. */
    List<Membership> during(@Nullable LocalDate day) {
        return members.stream()
                .filter(it -> day == null ? it.lasts() : it.holdsOn(day))
                .sorted(Comparator.comparing(Membership::country))
                .toList();
    }
}
