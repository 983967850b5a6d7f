package io.dyad.claim;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim is stated and by whom.
 *
 * @param sourceId the source that states it
 * @param statement label of the statement of that source which it comes from, together with others
 * @param locator where in the source: a paragraph, offsets, a line of a file
 * @param wording the short phrase that states it: "exceeding $6 billion"
 * @param statedBy the country (alpha-3) or body in whose name the speaker states it
 * @param retrievedOn when Dyad read the source
 * @param extractionMethod how the claim was taken from the source, by hand or by which program
 */
@Embeddable
public record Evidence(
        String sourceId,
        @Nullable String statement,
        @Nullable String locator,
        @Nullable String wording,
        @Nullable String speaker,
        @Nullable String office,
        @Nullable String statedBy,
        @Nullable LocalDate saidOn,
        @Nullable String occasion,
        @Nullable LocalDate retrievedOn,
        @Nullable String extractionMethod,
        @Nullable String extractionVersion) {

    /** The source alone. */
    public static Evidence of(String source) {
        return new Evidence(source, null, null, null, null, null, null, null, null, null, null, null);
    }

    public Evidence at(String newLocator) {
        return new Evidence(
                sourceId,
                statement,
                newLocator,
                wording,
                speaker,
                office,
                statedBy,
                saidOn,
                occasion,
                retrievedOn,
                extractionMethod,
                extractionVersion);
    }
}
