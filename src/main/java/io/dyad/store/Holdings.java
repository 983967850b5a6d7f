package io.dyad.store;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much the store holds, or by how much a change alters that. Pairs with the world are not counted. */
@Embeddable
@Schema(description = "How much the store holds. Pairs with the world are not counted.")
public record Holdings(
        @Schema(description = "Pairs of two countries.", examples = "6")
        long pairs,

        @Schema(description = "Sources in use.", examples = "1")
        long sources,

        @Schema(description = "Claims, whatever has become of them.", examples = "8")
        long claims,

        @Schema(description = "Claims of which figures are made.", examples = "8")
        long publishedClaims) {

    public static final Holdings NONE = new Holdings(0, 0, 0, 0);

    public Holdings plus(Holdings change) {
        return new Holdings(
                pairs + change.pairs,
                sources + change.sources,
                claims + change.claims,
                publishedClaims + change.publishedClaims);
    }
}
