package io.dyad.extract;

import io.dyad.claim.ClaimReader;
import io.dyad.claim.Claims;
import io.dyad.http.ProblemException;
import io.dyad.http.PublicAddress;
import io.dyad.store.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers what was stored of a text. */
@ApplicationScoped
class ExtractionReader {

    private final Extractions extractions;
    private final Claims claims;
    private final ClaimReader rows;
    private final Revisions revisions;
    private final PublicAddress address;

    ExtractionReader(
            Extractions extractions, Claims claims, ClaimReader rows, Revisions revisions, PublicAddress address) {
        this.extractions = extractions;
        this.claims = claims;
        this.rows = rows;
        this.revisions = revisions;
        this.address = address;
    }

    /**
     * The text of that hash, with its claims as they are now.
     *
     * @throws ProblemException when nothing was stored of such a text
     */
    @Transactional
    ExtractionDetail one(String textHash) {
        Extraction kept = extractions
                .of(textHash)
                .orElseThrow(() -> ProblemException.notFound("Nothing was stored of a text with this hash. It is the"
                        + " SHA-256 of the text in UTF-8, 64 hexadecimal digits; POST /v1/extractions tells it as"
                        + " text_hash."));
        return new ExtractionDetail(
                kept.textHash(),
                kept.sourceId(),
                Extractor.METHOD,
                kept.extractionVersion(),
                kept.revision(),
                kept.keptText(),
                claims.ofSource(kept.sourceId(), revisions.current().number()).stream()
                        .map(rows::row)
                        .toList(),
                links(kept));
    }

    private Map<String, String> links(Extraction kept) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", address.link("/v1/extractions/" + kept.textHash()));
        links.put("source", address.link("/v1/sources/" + kept.sourceId()));
        links.put("candidates", address.link("/v1/claims?state=candidate&source=" + kept.sourceId()));
        return links;
    }
}
