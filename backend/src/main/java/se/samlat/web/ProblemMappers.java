package se.samlat.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.ChangeListener;
import se.samlat.entry.DatabaseFailure;

/** Turns everything that can go wrong into a problem document; nothing internal gets out. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    static final String RETRY_SECONDS = "2";

    private final Problems problems;
    private final ChangeListener database;
    private final Instance<AllowedMethods> allowed;
    private final RoutingContext routing;
    private final String base;

    ProblemMappers(Problems problems, ChangeListener database, Instance<AllowedMethods> allowed, RoutingContext routing,
            @org.eclipse.microprofile.config.inject.ConfigProperty(name = "samlat.api-url") String base) {
        this.problems = problems;
        this.database = database;
        this.allowed = allowed;
        this.routing = routing;
        this.base = base;
    }

    @ServerExceptionMapper
    Response failure(Failure failure, UriInfo uri, HttpHeaders headers) {
        return switch (failure) {
            case Failure.NotFound f -> answer(ProblemType.NOT_FOUND, uri, headers, List.of());
            case Failure.Gone f -> Response.fromResponse(answer(ProblemType.GONE, uri, headers, List.of()))
                    .entity(gone(f, uri, headers))
                    .build();
            case Failure.Moved f -> Response.status(308)
                    .location(URI.create(base + Addresses.ROOT + "/" + f.path))
                    .build();
            case Failure.Malformed f -> answer(ProblemType.MALFORMED, uri, headers, f.faults);
            case Failure.UnknownParameter f -> answer(ProblemType.UNKNOWN_PARAMETER, uri, headers, f.faults);
            case Failure.Invalid f -> answer(ProblemType.INVALID, uri, headers, f.faults);
            case Failure.Forbidden f -> answer(ProblemType.FORBIDDEN, uri, headers, List.of());
            case Failure.TooMany f -> Response.fromResponse(answer(ProblemType.TOO_MANY_REQUESTS, uri, headers, List.of()))
                    .header(HttpHeaders.RETRY_AFTER, f.wait.toSeconds() + 1)
                    .build();
            case Failure.Unconditional f -> answer(ProblemType.PRECONDITION_REQUIRED, uri, headers, List.of());
            case Failure.Stale f -> answer(ProblemType.STALE, uri, headers, List.of());
            case Failure.Conflict f -> answer(ProblemType.CONFLICT, uri, headers, f.faults);
            case Failure.Away f -> unavailable(uri, headers, List.of(Failure.Fault.of("", f.key)));
        };
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failure, UriInfo uri, HttpHeaders headers) {
        if (causeOf(failure, JacksonException.class) instanceof JacksonException json) {
            return unreadable(json, uri, headers);
        }
        Response original = failure.getResponse();
        Response problem = answer(ProblemType.ofStatus(original.getStatus()), uri, headers, List.of());
        return original.getStatus() == ProblemType.METHOD_NOT_ALLOWED.status()
                ? Response.fromResponse(problem)
                        .header(HttpHeaders.ALLOW, allowed.get().of(uri.getRequestUri().getPath()))
                        .build()
                : problem;
    }

    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    Response unreadable(JacksonException failure, UriInfo uri, HttpHeaders headers) {
        String pointer = failure instanceof JsonMappingException mapping ? Pointers.of(mapping) : "";
        String key = switch (failure) {
            case UnrecognizedPropertyException e -> "json.unknown-property";
            case MismatchedInputException e when e.getTargetType() == null || e.getOriginalMessage().startsWith("Trailing") -> "json.unreadable";
            case MismatchedInputException e when pointer.isEmpty() -> "json.not-object";
            case JsonMappingException e when !pointer.isEmpty() -> "json.wrong-value";
            default -> "json.unreadable";
        };
        return answer(ProblemType.MALFORMED, uri, headers, List.of(Failure.Fault.of(pointer, key)));
    }

    @ServerExceptionMapper
    Response violations(ConstraintViolationException failure, UriInfo uri, HttpHeaders headers) {
        List<Failure.Fault> faults = failure.getConstraintViolations().stream()
                .map(violation -> Failure.Fault.of(
                        Pointers.of(violation.getPropertyPath()), missing(violation) ? "rule.missing" : "rule.bounds"))
                .toList();
        boolean noBody = failure.getConstraintViolations().stream()
                .anyMatch(violation -> missing(violation) && Pointers.of(violation.getPropertyPath()).isEmpty());
        return noBody
                ? answer(ProblemType.MALFORMED, uri, headers, List.of(Failure.Fault.of("", "json.not-object")))
                : answer(ProblemType.INVALID, uri, headers, faults);
    }

    private static boolean missing(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation().annotationType() == NotNull.class;
    }

    /** No credentials, or such as do not hold; 503 where the log-in service cannot be asked whether they do. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthorized(Throwable failure, UriInfo uri, HttpHeaders headers) {
        if (Credentials.type(failure) == ProblemType.UNAVAILABLE) {
            return unavailable(uri, headers, List.of());
        }
        return Response.fromResponse(answer(ProblemType.UNAUTHORIZED, uri, headers, List.of()))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure, UriInfo uri, HttpHeaders headers) {
        return answer(ProblemType.FORBIDDEN, uri, headers, List.of());
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException failure, UriInfo uri, HttpHeaders headers) {
        return answer(ProblemType.STALE, uri, headers, List.of());
    }

    @ServerExceptionMapper({DatabaseFailure.class, PersistenceException.class, SQLException.class})
    Response database(Exception failure, UriInfo uri, HttpHeaders headers) {
        if (!database.hearing() || causeOf(failure, SQLException.class) instanceof SQLException e && away(e)) {
            return unavailable(uri, headers, List.of());
        }
        return anything(failure, uri, headers);
    }

    private Response unavailable(UriInfo uri, HttpHeaders headers, List<Failure.Fault> faults) {
        return Response.fromResponse(answer(ProblemType.UNAVAILABLE, uri, headers, faults))
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }

    @ServerExceptionMapper
    Response anything(Throwable failure, UriInfo uri, HttpHeaders headers) {
        LOG.errorf("A request failed (%s): %s", routing.response().headers().get("traceparent"), FaultPlace.of(failure));
        LOG.debug("a request failed", failure);
        return answer(ProblemType.INTERNAL, uri, headers, List.of());
    }

    private Response answer(ProblemType type, UriInfo uri, HttpHeaders headers, List<Failure.Fault> faults) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problems.of(type, language, uri.getRequestUri().getRawPath(), faults))
                .build();
    }

    /** The minimal body of something that was taken away: that it was, what it was and when. */
    private GoneProblem gone(Failure.Gone gone, UriInfo uri, HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = problems.of(ProblemType.GONE, language, uri.getRequestUri().getRawPath(), List.of());
        return new GoneProblem(problem, gone.id, gone.kind, gone.at);
    }

    private static <T extends Throwable> @Nullable T causeOf(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    /** Connection lost, refused, not to be had, or the server shutting down (SQLSTATE classes 08 and 57P, none for the pool). */
    private static boolean away(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }
}
