package io.dyad.prepared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.dyad.store.Edition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The answers kept, bounded in bytes; those asked for often stay. */
@ApplicationScoped
class PreparedAnswers {

    private final Cache<CanonicalRequest, PreparedAnswer> answers;

    PreparedAnswers(PreparedSettings settings) {
        answers = Caffeine.newBuilder()
                .maximumWeight(settings.preparedAnswers().asLongValue())
                .weigher((CanonicalRequest request, PreparedAnswer answer) ->
                        answer.size() + 2 * request.address().length())
                .build();
    }

    /** The answer to that question from that edition, if it is kept. */
    Optional<PreparedAnswer> of(CanonicalRequest request, Edition edition) {
        return Optional.ofNullable(answers.getIfPresent(request))
                .filter(it -> it.edition().equals(edition));
    }

    /** Whether an answer to that question is kept, be it from an edition that has passed. */
    boolean holds(CanonicalRequest request) {
        return answers.getIfPresent(request) != null;
    }

    /** A slow answer must not displace one that was begun later. */
    private static PreparedAnswer newer(PreparedAnswer kept, PreparedAnswer made) {
        boolean isOvertaken = made.edition().createdAt().equals(kept.edition().createdAt())
                && made.edition().committedAt().isBefore(kept.edition().committedAt());
        return isOvertaken ? kept : made;
    }

    void keep(CanonicalRequest request, PreparedAnswer answer) {
        answers.asMap().merge(request, answer, PreparedAnswers::newer);
    }
}
