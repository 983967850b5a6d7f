package io.dyad.source;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Statements of some sources, by source and label. */
public final class StatementsOfSources {

    private final Map<Statement.Key, Statement> byKey;

    StatementsOfSources(Collection<Statement> statements) {
        byKey = statements.stream().collect(Collectors.toMap(Statement::key, Function.identity()));
    }

    /** The statement of that label; null where there is no label. */
    public @Nullable Statement of(String source, @Nullable String label) {
        return label == null ? null : byKey.get(new Statement.Key(source, label));
    }
}
