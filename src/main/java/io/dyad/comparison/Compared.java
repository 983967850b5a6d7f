package io.dyad.comparison;

import io.dyad.quantity.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One claim against another.
 *
 * @param other null where there is no other
 * @param position where the ranges lie; null where they are not compared
 * @param witness why both come from one witness, as a sentence begins; null where they are independent
 * @param slack of the claim's bound, see {@link Side#slack}
 * @param otherSlack of the other's
 */
record Compared(
        Side one,
        @Nullable Side other,
        Relation relation,
        Alignment alignment,
        @Nullable Position position,
        @Nullable String witness,
        @Nullable BigDecimal slack,
        @Nullable BigDecimal otherSlack) {

    private static final Alignment ALIGNED = new Alignment(List.of(), List.of(), List.of());

    static Compared alone(Side one) {
        return new Compared(one, null, Relation.SINGLE_SOURCE, ALIGNED, null, null, null, null);
    }

    /** Definitions before ranges: numbers of different things have no relation. */
    static Compared of(Side one, Side other) {
        Alignment alignment = Alignment.of(one.held(), other.held());
        if (!alignment.obstacles().isEmpty()) {
            return new Compared(one, other, Relation.NOT_COMPARABLE, alignment, null, null, null, null);
        }
        if (!alignment.differences().isEmpty()) {
            return new Compared(one, other, Relation.DEFINITION_DIFFERS, alignment, null, null, null, null);
        }
        Position position = Position.of(one.range(), other.range());
        String witness = one.witness().common(other.witness()).orElse(null);
        boolean meet = position.relation() == Relation.AGREE;
        return new Compared(
                one,
                other,
                witness == null ? position.relation() : Relation.SINGLE_SOURCE,
                alignment,
                position,
                witness,
                meet ? one.slack(other) : null,
                meet ? other.slack(one) : null);
    }

    /** As seen from the other claim. */
    Compared mirrored() {
        return other == null
                ? this
                : new Compared(
                        /* one= */ other,
                        /* other= */ one,
                        relation.mirrored(),
                        alignment,
                        position == null ? null : position.mirrored(),
                        witness,
                        /* slack= */ otherSlack,
                        /* otherSlack= */ slack);
    }

    @Nullable Range overlap() {
        return position == null ? null : position.overlap();
    }

    @Nullable BigDecimal distance() {
        return position == null ? null : position.distance();
    }

    /** The relation in words, with what had to be taken for the same. */
    String reason() {
        String unsaid = position == null || alignment.unsaid().isEmpty()
                ? ""
                : " One of them leaves unsaid: " + words(alignment.unsaid()) + ".";
        return told() + unsaid;
    }

    private String told() {
        return switch (relation) {
            case NOT_COMPARABLE -> String.join(" ", alignment.obstacles());
            case DEFINITION_DIFFERS -> "They differ in " + words(alignment.differences()) + ".";
            case SINGLE_SOURCE ->
                witness == null
                        ? "There is no other claim on this."
                        : witness + ", so that neither confirms the other. " + whereItLies();
            case AGREE, ABOVE, BELOW -> whereItLies();
        };
    }

    private String whereItLies() {
        Relation lies = position == null ? relation : position.relation();
        return switch (lies) {
            case ABOVE -> "All that the claim allows lies above all that the other allows.";
            case BELOW -> "All that the claim allows lies below all that the other allows.";
            case AGREE, DEFINITION_DIFFERS, NOT_COMPARABLE, SINGLE_SOURCE -> "The ranges meet.";
        };
    }

    private static String words(List<String> parts) {
        return parts.stream().map(it -> it.replace('_', ' ')).collect(Collectors.joining(", "));
    }
}
