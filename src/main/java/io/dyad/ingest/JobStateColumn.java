package io.dyad.ingest;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps the state of an import in its column by the word under which the API shows it. */
@Converter(autoApply = true)
class JobStateColumn implements AttributeConverter<JobState, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable JobState state) {
        return state == null ? null : state.toString();
    }

    @Override
    public @Nullable JobState convertToEntityAttribute(@Nullable String word) {
        return word == null ? null : JobState.parse(word);
    }
}
