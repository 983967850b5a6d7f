package io.dyad.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which methods an address answers, read from the resources' own declarations: a refusal of a method must say which are
 * allowed (RFC 9110 §15.5.6), and the framework does not.
 */
@ApplicationScoped
class AllowedMethods {

    private record Endpoint(Pattern path, String method) {}

    private final List<Endpoint> endpoints;

    AllowedMethods(BeanManager beans) {
        endpoints = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .flatMap(it -> endpoints(it.getBeanClass()))
                .toList();
    }

    /** The value of the Allow header. */
    String at(String path) {
        Set<String> methods = endpoints.stream()
                .filter(it -> it.path.matcher(path).matches())
                .map(Endpoint::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        methods.add(HttpMethod.OPTIONS);
        return String.join(", ", methods);
    }

    private static Stream<Endpoint> endpoints(Class<?> type) {
        Path path = type.getAnnotation(Path.class);
        return path == null
                ? Stream.empty()
                : Arrays.stream(type.getMethods()).flatMap(it -> endpoint(path.value(), it));
    }

    private static Stream<Endpoint> endpoint(String root, Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = own == null ? root : root + "/" + own.value();
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(it -> it.isAnnotationPresent(HttpMethod.class))
                .map(it -> new Endpoint(
                        pattern(path), it.getAnnotation(HttpMethod.class).value()));
    }

    /** A template's braces stand for one segment of the path. */
    private static Pattern pattern(String template) {
        String clean = template.replaceAll("/+", "/");
        return Pattern.compile("\\Q" + clean.replaceAll("\\{[^}]*}", "\\\\E[^/]+\\\\Q") + "\\E/?");
    }
}
