package io.dyad.source;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a source type in its column by the code under which the API shows it. */
@Converter(autoApply = true)
class SourceTypeColumn implements AttributeConverter<SourceType, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SourceType type) {
        return type == null ? null : type.toString();
    }

    @Override
    public @Nullable SourceType convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : SourceType.parse(code);
    }
}
