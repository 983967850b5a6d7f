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
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses parameters that the endpoint does not have, that are empty or given twice: a mistyped filter that is ignored
 * answers a question that nobody asked. What an endpoint has is read from its own declaration. Pages for people are left
 * out: whoever passes on a link may hang parameters of his own on it.
 */
class StrictParameters {

    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        if (!request.getUriInfo().getPath().startsWith("/v1")) {
            return;
        }
        Set<String> known = declared.computeIfAbsent(resource.getResourceMethod(), StrictParameters::parametersOf);
        List<Fault> faults = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!known.contains(name)) {
                faults.add(unknown(name, values.get(0), known));
            } else if (values.get(0).isBlank()) {
                faults.add(
                        Fault.of(name, values.get(0), name + " has an empty value; leave the parameter out instead."));
            } else if (values.size() == 1) {
                refuseControlCharacters(name, values.get(0), faults);
            } else {
                faults.add(Fault.of(
                        name,
                        String.join(" ", values),
                        name + " is given " + values.size() + " times; give it once, a list by commas."));
            }
        });
        request.getUriInfo()
                .getPathParameters()
                .forEach((name, values) -> refuseControlCharacters(name, values.get(0), faults));
        if (!faults.isEmpty()) {
            throw ProblemException.invalidParameters(faults);
        }
    }

    /** No word of ours holds one, and PostgreSQL refuses NUL. */
    private static void refuseControlCharacters(String name, String value, List<Fault> faults) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            faults.add(Fault.of(name, value, name + " holds a control character."));
        }
    }

    private static Fault unknown(String name, String value, Set<String> known) {
        UnknownWordException refusal = UnknownWordException.of("parameter of this address", name, known);
        return new Fault(name, value, String.valueOf(refusal.getMessage()), refusal.allowed());
    }

    private static Set<String> parametersOf(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), names);
            } else {
                add(parameter, parameter.getName(), names);
            }
        }
        return names;
    }

    private static void addFields(Class<?> bean, Set<String> names) {
        for (Field field : bean.getDeclaredFields()) {
            if (field.isAnnotationPresent(BeanParam.class)) {
                addFields(field.getType(), names);
            } else {
                add(field, field.getName(), names);
            }
        }
    }

    private static void add(AnnotatedElement element, String name, Set<String> names) {
        RestQuery query = element.getAnnotation(RestQuery.class);
        if (query != null) {
            names.add(query.value().isEmpty() ? name : query.value());
        }
    }
}
