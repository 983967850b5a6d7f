package io.dyad.claim;

import io.dyad.period.GrowthBasis;
import io.dyad.period.PeriodBasis;
import io.dyad.quantity.Comparator;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps words of the trade in the columns by the codes under which the API shows them. */
final class ColumnCodes {

    private ColumnCodes() {}

    /** A word is stored as it prints and read as it parses. */
    private abstract static class ByCode<E> implements AttributeConverter<E, String> {

        private final Function<String, E> parser;

        ByCode(Function<String, E> parser) {
            this.parser = parser;
        }

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable E word) {
            return word == null ? null : word.toString();
        }

        @Override
        public @Nullable E convertToEntityAttribute(@Nullable String code) {
            return code == null ? null : parser.apply(code);
        }
    }

    @Converter(autoApply = true)
    static class OfComparator extends ByCode<Comparator> {
        OfComparator() {
            super(Comparator::parse);
        }
    }

    @Converter(autoApply = true)
    static class OfPeriodBasis extends ByCode<PeriodBasis> {
        OfPeriodBasis() {
            super(PeriodBasis::parse);
        }
    }

    @Converter(autoApply = true)
    static class OfGrowthBasis extends ByCode<GrowthBasis> {
        OfGrowthBasis() {
            super(GrowthBasis::parse);
        }
    }

    @Converter(autoApply = true)
    static class OfNature extends ByCode<Nature> {
        OfNature() {
            super(Nature::parse);
        }
    }

    @Converter(autoApply = true)
    static class OfState extends ByCode<State> {
        OfState() {
            super(State::parse);
        }
    }
}
