package se.samlat.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses query parameters that an endpoint does not have, by name, so that a typing error never silently returns
 * everything; likewise those given twice where one is meant, and those that hold what cannot be read. What an endpoint has
 * is read off its method.
 */
@Provider
class KnownParameters implements ContainerRequestFilter {

    private static final Map<Method, Map<String, Boolean>> KNOWN = new ConcurrentHashMap<>();
    private static final int LONGEST_ECHO = 60;
    /** The one parameter that a form may send with nothing written in it. */
    private static final String TEXT = "q";

    @Context
    @SuppressWarnings("NullAway.Init")
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean nowhere = request.getUriInfo().getPathParameters().values().stream()
                .anyMatch(values -> values.stream().anyMatch(KnownParameters::unreadable));
        if (nowhere) {
            throw new Failure.NotFound();
        }
        var given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        Map<String, Boolean> known = KNOWN.computeIfAbsent(resource.getResourceMethod(), KnownParameters::known);
        List<Failure.Fault> unknown = new ArrayList<>();
        List<Failure.Fault> malformed = new ArrayList<>();
        given.forEach((name, values) -> {
            Boolean repeated = known.get(name);
            if (repeated == null) {
                String shown = name.length() > LONGEST_ECHO ? name.substring(0, LONGEST_ECHO) + "…" : name;
                unknown.add(known.isEmpty()
                        ? Failure.Fault.of("?" + shown, "parameter.none")
                        : Failure.Fault.of("?" + shown, "parameter.unknown", String.join(", ", known.keySet())));
            } else if (values.size() > 1 && !repeated) {
                malformed.add(Failure.Fault.of("?" + name, "parameter.doubled", name));
            } else if (values.stream().anyMatch(KnownParameters::unreadable)) {
                malformed.add(Failure.Fault.of("?" + name, "parameter.unreadable", name));
            } else if (!name.equals(TEXT) && values.stream().anyMatch(String::isEmpty)) {
                malformed.add(Failure.Fault.of("?" + name, "parameter.empty", name));
            }
        });
        if (!unknown.isEmpty()) {
            throw new Failure.UnknownParameter(unknown);
        }
        if (!malformed.isEmpty()) {
            throw new Failure.Malformed(malformed);
        }
    }

    /** Whether the text holds NUL, which no database keeps, or what stands for bytes that were no UTF-8. */
    private static boolean unreadable(String text) {
        return text.indexOf('\0') >= 0 || text.indexOf('\uFFFD') >= 0;
    }

    /** The parameters of an endpoint, and whether several values are meant. */
    private static Map<String, Boolean> known(Method method) {
        Map<String, Boolean> known = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            note(known, parameter, parameter.getType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Class<?> type = parameter.getType(); type != Object.class; type = type.getSuperclass()) {
                    for (Field field : type.getDeclaredFields()) {
                        note(known, field, field.getType());
                    }
                }
            }
        }
        return known;
    }

    private static void note(Map<String, Boolean> known, AnnotatedElement element, Class<?> type) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            known.put(query.value(), Collection.class.isAssignableFrom(type));
        }
    }
}
