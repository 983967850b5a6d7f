package io.dyad.ranking;

import io.dyad.claim.ClaimFilter;
import io.dyad.claim.Claims;
import io.dyad.claim.Policy;
import io.dyad.claim.Span;
import io.dyad.country.Countries;
import io.dyad.figure.FigureRows;
import io.dyad.format.ListRequest;
import io.dyad.format.Listing;
import io.dyad.http.Parameters;
import io.dyad.http.PublicAddress;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.pair.Pairs;
import io.dyad.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers who a country trades most with. */
@ApplicationScoped
public class RankingReader {

    private final Parties parties;
    private final Countries countries;
    private final Indicators indicators;
    private final Pairs pairs;
    private final Claims claims;
    private final Cells cells;
    private final FigureRows rows;
    private final RankingQuestions questions;
    private final PublicAddress address;

    RankingReader(
            Parties parties,
            Countries countries,
            Indicators indicators,
            Pairs pairs,
            Claims claims,
            Cells cells,
            FigureRows rows,
            RankingQuestions questions,
            PublicAddress address) {
        this.parties = parties;
        this.countries = countries;
        this.indicators = indicators;
        this.pairs = pairs;
        this.claims = claims;
        this.cells = cells;
        this.rows = rows;
        this.questions = questions;
        this.address = address;
    }

    /** The rows, and what is said of all of them. */
    public record Answered(Listing<RankingRow> rows, Map<String, @Nullable Object> beside) {}

    /** A ranking and the one of the year before, by which places are won and lost. */
    private record Found(Ranking now, Map<String, Ranks> before) {}

    @Transactional
    public Answered read(RankingParameters given, ListRequest request, Parameters parameters) {
        RankingQuestion question = questions.read(given, request, parameters);
        List<Pair> all = pairs(question);
        return answered(question, all, () -> spans(question, all), request.after());
    }

    /** @param spans asked only where the period is not */
    private Answered answered(
            RankingQuestion question, List<Pair> all, Supplier<List<Span>> spans, @Nullable String after) {
        Optional<Found> found =
                question.period() == null ? latest(question, all, spans.get()) : at(question, all, question.period());
        List<RankingRow> served = found.map(it -> rows(it, question)).orElse(List.of());
        Listing<RankingRow> listing = Listing.of(
                        served,
                        RankingRow::partner,
                        after,
                        served.size(),
                        question.asOf().revision())
                .chosenBy(Policy.OFFICIAL_FIRST.name())
                .because(served.isEmpty() ? whyNone(question) : null);
        return new Answered(listing, beside(question, found.map(Found::now).orElse(null)));
    }

    /** An account that has what is to be ranked, and the periods of its that are longest, the last first. */
    public record Offer(String book, List<String> periods) {}

    /** What can be ranked of a country by an indicator, read once for the choice and for what is chosen. */
    public static final class Choice {

        private final RankingQuestion question;
        private final List<Pair> all;
        private final List<Span> spans;

        private Choice(RankingQuestion question, List<Pair> all, List<Span> spans) {
            this.question = question;
            this.all = all;
            this.spans = spans;
        }

        /** The accounts in the order of the policy. */
        public List<Offer> offers() {
            return Latest.offers(spans, question.side());
        }
    }

    @Transactional
    public Choice choice(RankingParameters given, Parameters parameters) {
        RankingQuestion question = questions.read(given, ListRequest.whole(), parameters);
        List<Pair> all = pairs(question);
        return new Choice(question, all, spans(question, all));
    }

    /**
     * The ranking by one of its offers.
     *
     * @param book one of its accounts; null for the one that the policy chooses
     * @param period one of its periods; null for the latest
     */
    @Transactional
    public Answered read(Choice choice, @Nullable String book, @Nullable String period) {
        RankingQuestion any = choice.question.of(period == null ? null : Period.parse(period));
        RankingQuestion question = book == null ? any : any.in(book);
        return answered(question, choice.all, () -> choice.spans, null);
    }

    /** In the order of the policy, the first account and period that have what is wanted. */
    private Optional<Found> latest(RankingQuestion question, List<Pair> all, List<Span> spans) {
        return Latest.of(spans, question.side(), question.figures().books()).stream()
                .map(it -> at(question.in(it.account()), all, it.period()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<Pair> pairs(RankingQuestion question) {
        return pairs.of(question.side().ever(), question.asOf().revision()).stream()
                .filter(question::isRead)
                .toList();
    }

    private List<Span> spans(RankingQuestion question, List<Pair> all) {
        ClaimFilter filter = question.wanted()
                .ofSide(
                        ClaimFilter.published(question.asOf())
                                .of(question.wanted().inputs())
                                .ofProducts(question.figures().products()),
                        question.side());
        return claims.spans(filter, all, question.asOf().revision());
    }

    private Optional<Found> at(RankingQuestion question, List<Pair> all, Period period) {
        Period before = period.start().getYear() > Period.FIRST_YEAR ? period.shiftedYears(-1) : period;
        Cells.Asked window = question.figures().within(before.start(), Party.lastDay(period));
        List<Cell> read = Cells.of(
                cells.read(all, List.of(question.wanted()), window), question.side(), question.wanted(), window);
        List<Cell> now = read.stream()
                .filter(it -> period.equals(it.figure().period()))
                .filter(it -> isRanked(it, question))
                .toList();
        return Definition.choose(
                        now, question.wanted().indicator(), it -> Definition.isForeign(it.account(), question.side()))
                .map(it -> found(question, it, period, before, Cell.byPlace(read, it)))
                .filter(it -> !it.now.rows().isEmpty());
    }

    /** What a book has of the world, or of trade among members, ranks nobody. */
    private static boolean isRanked(Cell cell, RankingQuestion question) {
        List<String> own = question.side().in(cell.place().period());
        return own.contains(cell.country())
                && !own.contains(cell.partner())
                && !cell.partner().equals(Countries.WORLD);
    }

    private Found found(
            RankingQuestion question, Definition definition, Period period, Period before, Map<Cell.Place, Cell> read) {
        Function<Cell, Amount.Part> served = served(question);
        return new Found(
                ranking(question, definition, period, read, served),
                before.equals(period)
                        ? Map.of()
                        : ranking(question, definition, before, read, served).places());
    }

    private Ranking ranking(
            RankingQuestion question,
            Definition definition,
            Period period,
            Map<Cell.Place, Cell> read,
            Function<Cell, Amount.Part> served) {
        List<Party> partners = question.partners().isEmpty()
                ? Ranking.partners(question.side(), period, read).stream()
                        .map(parties::ofCountry)
                        .toList()
                : question.partners();
        return Ranking.of(
                question.side(),
                partners,
                question.wanted(),
                definition,
                period,
                read,
                served,
                indicators.get("share").domain());
    }

    /** Each figure's row is made once. */
    private Function<Cell, Amount.Part> served(RankingQuestion question) {
        Map<String, Amount.Part> made = new HashMap<>();
        return cell -> made.computeIfAbsent(
                cell.figure().id(),
                id -> new Amount.Part(
                        cell,
                        rows.row(
                                cell.figure(),
                                question.asOf(),
                                question.figures().deriving().vagueness())));
    }

    private List<RankingRow> rows(Found found, RankingQuestion question) {
        return found.now.rows().stream().map(it -> row(it, found, question)).toList();
    }

    private RankingRow row(Ranked ranked, Found found, RankingQuestion question) {
        Integer rank = ranked.ranks().rank();
        Ranks before = found.before.get(ranked.partner());
        Integer rankBefore = before == null ? null : before.rank();
        return new RankingRow(
                ranked.sides().isSum()
                        ? SumRow.of(
                                ranked.sides(),
                                question.wanted(),
                                found.now.definition(),
                                found.now.period(),
                                ranked.amount(),
                                permalink(ranked, found.now, question))
                        : ranked.amount().parts().get(0).row(),
                ranked.partner(),
                ranked.share(),
                ranked.share() == null ? null : found.now.whole(),
                rank,
                ranked.ranks().lower(),
                ranked.ranks().upper(),
                rank == null || rankBefore == null ? null : rankBefore - rank);
    }

    private String permalink(Ranked ranked, Ranking ranking, RankingQuestion question) {
        Perspective direction = question.wanted().direction();
        return address.link("/v1/rankings?country=" + question.side().code() + "&partners=" + ranked.partner()
                + "&indicator=" + question.wanted().indicator().code()
                + (direction == null ? "" : "&direction=" + direction)
                + "&period=" + ranking.period() + question.figures().parameters(ranking.definition()));
    }

    private Map<String, @Nullable Object> beside(RankingQuestion question, @Nullable Ranking ranking) {
        Map<String, @Nullable Object> beside = new LinkedHashMap<>();
        int ranked = ranking == null ? 0 : ranking.rows().size();
        beside.put("country", question.side().code());
        beside.put("indicator", question.wanted().indicator().code());
        beside.put("direction", question.wanted().direction());
        beside.put("period", ranking == null ? question.period() : ranking.period());
        beside.put("book", ranking == null ? null : ranking.definition().account());
        beside.put("unit", ranking == null ? null : ranking.definition().unit());
        beside.put("share_of", ranking == null ? null : ranking.whole());
        beside.put("ranked", ranked);
        beside.put(
                "open",
                ranking == null
                        ? 0
                        : ranking.rows().stream()
                                .filter(it -> it.ranks().isOpen())
                                .count());
        beside.put("without_data", counterparts(question, ranking) - ranked);
        return beside;
    }

    /** How many could be ranked at all. */
    private int counterparts(RankingQuestion question, @Nullable Ranking ranking) {
        if (!question.partners().isEmpty()) {
            return question.partners().size();
        }
        Period period = ranking == null ? question.period() : ranking.period();
        int own = question.side().isGroup() && period != null
                ? question.side().in(period).size()
                : 1;
        return countries.all().size() - own;
    }

    private String whyNone(RankingQuestion question) {
        String asked =
                question.wanted().indicator().code() + " of " + question.side().name()
                        + (question.period() == null ? " for any period" : " for " + question.period());
        return "There is no figure to rank by " + asked
                + (question.figures().books().isEmpty()
                        ? ""
                        : " in " + String.join(", ", question.figures().books()))
                + "; figures that give no period are not ranked."
                + (question.side().isGroup()
                        ? ""
                        : " /v1/coverage?country=" + question.side().code() + " tells what there is.");
    }
}
