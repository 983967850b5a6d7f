package io.dyad.store;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions of a query joined by "and", each with its parameter, as far as there is something to ask for. */
public final class Conditions {

    private record Parameter(String name, Object value) {}

    private final List<String> terms = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();

    public Conditions and(String term, String name, Object value) {
        terms.add(term);
        parameters.add(new Parameter(name, value));
        return this;
    }

    public Conditions and(Conditions others) {
        terms.addAll(others.terms);
        parameters.addAll(others.parameters);
        return this;
    }

    /** Only where there is a value. */
    public Conditions andIf(String term, String name, @Nullable Object value) {
        return value == null ? this : and(term, name, value);
    }

    /**
     * Only where there are values. One is asked for by equality: what is asked by a list Hibernate translates into SQL anew each
     * time, which takes longer than the database needs to answer for one pair.
     */
    public Conditions in(String path, String name, Collection<String> values) {
        if (values.isEmpty()) {
            return this;
        }
        return values.size() == 1
                ? and(path + " = :" + name, name, values.iterator().next())
                : and(path + " in :" + name, name, values);
    }

    /** Some row meets these conditions; the query ends where they begin. */
    public Conditions exists(String query, Conditions inner) {
        terms.add("exists (" + query + inner.hql() + ")");
        parameters.addAll(inner.parameters);
        return this;
    }

    public String hql() {
        return String.join(" and ", terms);
    }

    public <Q extends Query> Q bind(Q query) {
        parameters.forEach(it -> query.setParameter(it.name, it.value));
        return query;
    }
}
