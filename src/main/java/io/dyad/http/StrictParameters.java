package io.dyad.http;

import io.dyad.vocabulary.UnknownWordException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses parameters that the endpoint does not have, that are empty, given twice or too long: a mistyped filter that is
 * ignored answers a question that nobody asked. What an endpoint has is read from its own declaration. Pages for people
 * are left out: whoever passes on a link may hang parameters of his own on it.
 */
class StrictParameters {

    private final Map<Method, Declared> declared = new ConcurrentHashMap<>();

    /** The parameters of an endpoint, each with the length of its longest value. */
    private record Declared(Map<String, Integer> query, Map<String, Integer> path) {

        static Declared by(Method method) {
            Declared declared = new Declared(new TreeMap<>(), new TreeMap<>());
            for (Parameter parameter : method.getParameters()) {
                if (parameter.isAnnotationPresent(BeanParam.class)) {
                    declared.addFields(parameter.getType());
                } else {
                    declared.add(parameter, parameter.getName());
                }
            }
            return declared;
        }

        private void addFields(Class<?> bean) {
            for (Field field : bean.getDeclaredFields()) {
                if (field.isAnnotationPresent(BeanParam.class)) {
                    addFields(field.getType());
                } else {
                    add(field, field.getName());
                }
            }
        }

        private void add(AnnotatedElement element, String name) {
            RestQuery inQuery = element.getAnnotation(RestQuery.class);
            if (inQuery != null) {
                query.put(inQuery.value().isEmpty() ? name : inQuery.value(), Lengths.longest(element));
            } else if (element.isAnnotationPresent(RestPath.class)) {
                path.put(name, Lengths.longest(element));
            }
        }
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        if (!request.getUriInfo().getPath().startsWith("/v1")) {
            return;
        }
        Declared known = declared.computeIfAbsent(resource.getResourceMethod(), Declared::by);
        List<Fault> faults = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            Integer longest = known.query.get(name);
            if (longest == null) {
                faults.add(unknown(name, values.get(0), known.query.keySet()));
            } else if (values.get(0).isBlank()) {
                faults.add(
                        Fault.of(name, values.get(0), name + " has an empty value; leave the parameter out instead."));
            } else if (values.size() == 1) {
                refuseWhatNoValueIs(name, values.get(0), longest, faults);
            } else {
                faults.add(Fault.of(
                        name,
                        String.join(" ", values),
                        name + " is given " + values.size() + " times; give it once, a list by commas."));
            }
        });
        request.getUriInfo()
                .getPathParameters()
                .forEach((name, values) ->
                        refuseWhatNoValueIs(name, values.get(0), known.path.getOrDefault(name, Lengths.VALUE), faults));
        if (!faults.isEmpty()) {
            throw ProblemException.invalidParameters(faults);
        }
    }

    /** No word of ours holds a control character, and PostgreSQL refuses NUL. */
    private static void refuseWhatNoValueIs(String name, String value, int longest, List<Fault> faults) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            faults.add(Fault.of(name, value, name + " holds a control character."));
        }
        if (value.codePointCount(0, value.length()) > longest) {
            faults.add(Fault.of(name, value, name + " has at most " + longest + " characters."));
        }
    }

    private static Fault unknown(String name, String value, Set<String> known) {
        UnknownWordException refusal = UnknownWordException.of("parameter of this address", name, known);
        return new Fault(name, value, String.valueOf(refusal.getMessage()), refusal.allowed());
    }
}
