package io.dyad.access;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a role in its column by the word under which the API shows it. */
@Converter
class RoleColumn implements AttributeConverter<Role, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Role role) {
        return role == null ? null : role.toString();
    }

    @Override
    public @Nullable Role convertToEntityAttribute(@Nullable String word) {
        return word == null ? null : Role.parse(word);
    }
}
