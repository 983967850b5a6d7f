package io.dyad.store;

import jakarta.persistence.Embeddable;

/** How much the store holds, or by how much a change alters that. Pairs with the world are not counted. */
@Embeddable
public record Holdings(long pairs, long sources, long claims, long publishedClaims) {

    public static final Holdings NONE = new Holdings(0, 0, 0, 0);

    public Holdings plus(Holdings change) {
        return new Holdings(
                pairs + change.pairs,
                sources + change.sources,
                claims + change.claims,
                publishedClaims + change.publishedClaims);
    }
}
