package se.samlat.web;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Problem documents for what never reaches a resource: the edge's own refusals, and the failures of the framework. */
@Singleton
class EdgeProblems {

    private static final Logger LOG = Logger.getLogger(EdgeProblems.class);
    private static final int[] STATUSES = {400, 401, 403, 404, 405, 406, 408, 413, 414, 415, 431, 500, 501, 503};
    private static final int LONGEST_INSTANCE = 2048;

    private final Problems problems;

    EdgeProblems(Problems problems) {
        this.problems = problems;
    }

    /** Takes over every failure of the router: those of its handlers, and those that no handler has taken. */
    void register(Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
        for (int status : STATUSES) {
            router.errorHandler(status, this::failed);
        }
    }

    private void failed(RoutingContext context) {
        if (context.response().ended()) {
            return;
        }
        int status = context.failure() instanceof HttpException refused ? refused.getStatusCode() : context.statusCode();
        if (context.response().headWritten()) {
            context.request().connection().close();
            return;
        }
        if (context.failure() instanceof AuthenticationFailedException refused) {
            send(context, Credentials.type(refused));
            return;
        }
        if (status < 400) {
            status = 500;
        }
        if (status >= 500 && context.failure() != null) {
            Edge.mark(context);
            LOG.errorf(
                    "A request failed before any resource (%s): %s",
                    context.response().headers().get("traceparent"), FaultPlace.of(context.failure()));
            LOG.debug("a request failed before any resource", context.failure());
        }
        send(context, ProblemType.ofStatus(status));
    }

    /**
     * Ends the request with a problem; its connection too where a body may still be on its way. Does nothing where the
     * request has been answered: the framework tells of one failed log-in in more than one way.
     */
    void send(RoutingContext context, ProblemType type) {
        if (context.response().ended()) {
            return;
        }
        if (!context.response().headers().contains("traceparent")) {
            Edge.mark(context);
        }
        Language language = Language.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        String path = context.request().path();
        String instance = path == null || path.isEmpty() ? "/" : path;
        byte[] body = problems.bytes(
                type,
                language,
                instance.length() > LONGEST_INSTANCE ? instance.substring(0, LONGEST_INSTANCE) : instance);
        HttpServerResponse response = context.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.VARY, PublicAnswers.VARY);
        if (type == ProblemType.METHOD_NOT_ALLOWED) {
            response.putHeader(HttpHeaders.ALLOW, AllowedMethods.READ);
        }
        if (type == ProblemType.UNAUTHORIZED) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        if (type == ProblemType.UNAVAILABLE) {
            response.putHeader(HttpHeaders.RETRY_AFTER, ProblemMappers.RETRY_SECONDS);
        }
        // HTTP/2 closes streams, not connections, and forbids the header.
        if (!context.request().isEnded() && context.request().version() != HttpVersion.HTTP_2) {
            response.putHeader(HttpHeaders.CONNECTION, "close");
        }
        if (context.request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(Buffer.buffer(body));
        }
    }
}
