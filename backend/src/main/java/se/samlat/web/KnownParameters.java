package se.samlat.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses query parameters that an endpoint does not have, by name, so that a typing error never silently returns
 * everything. What an endpoint has is read off its method.
 */
@Provider
class KnownParameters implements ContainerRequestFilter {

    private static final Map<Method, Set<String>> NAMES = new ConcurrentHashMap<>();
    private static final int LONGEST_ECHO = 60;

    @Context
    @SuppressWarnings("NullAway.Init")
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() && !request.getUriInfo().getRequestUri().toString().contains("%00")) {
            return;
        }
        Set<String> known = NAMES.computeIfAbsent(resource.getResourceMethod(), KnownParameters::names);
        List<Failure.Fault> unknown = new ArrayList<>();
        List<Failure.Fault> malformed = new ArrayList<>();
        given.forEach((name, values) -> {
            if (!known.contains(name)) {
                String shown = name.length() > LONGEST_ECHO ? name.substring(0, LONGEST_ECHO) + "…" : name;
                unknown.add(Failure.Fault.of(
                        "?" + shown.replace('\0', '\uFFFD'), "parameter.unknown", String.join(", ", known)));
            } else if (values.stream().anyMatch(value -> value.indexOf('\0') >= 0 || value.indexOf('\uFFFD') >= 0)) {
                malformed.add(Failure.Fault.of("?" + name, "parameter.unreadable", name));
            }
        });
        if (!unknown.isEmpty()) {
            throw new Failure.UnknownParameter(unknown);
        }
        if (!malformed.isEmpty()) {
            throw new Failure.Malformed(malformed);
        }
    }

    private static Set<String> names(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Class<?> type = parameter.getType(); type != Object.class; type = type.getSuperclass()) {
                    for (Field field : type.getDeclaredFields()) {
                        QueryParam inside = field.getAnnotation(QueryParam.class);
                        if (inside != null) {
                            names.add(inside.value());
                        }
                    }
                }
            }
        }
        return names;
    }
}
