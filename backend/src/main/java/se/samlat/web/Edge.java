package se.samlat.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import io.quarkus.runtime.configuration.MemorySize;

/**
 * What happens before any resource is asked: tracing, limits on bodies, and finished answers. Runs on the event loop, so
 * nothing here may wait.
 */
@Singleton
class Edge {

    /** After CORS (300), before authentication (200): a finished answer is for callers without credentials only. */
    private static final int AFTER_CORS = 250;

    private static final String IMPORTS = Addresses.ROOT + "/imports";
    /** Where Quarkus looks for the most bytes that a body may have. */
    private static final String BODY_LIMIT = "io.quarkus.max-request-size";

    static final String KEY = "samlat.cache.key";
    static final String GENERATION = "samlat.cache.generation";

    private static final Pattern TRACE =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private final BodyCache cache;
    private final Problems problems;
    private final long bodyLimit;

    Edge(BodyCache cache, Problems problems, @ConfigProperty(name = "samlat.limits.body") MemorySize bodyLimit) {
        this.cache = cache;
        this.problems = problems;
        this.bodyLimit = bodyLimit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, AFTER_CORS);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        response.putHeader("traceparent", trace(request.getHeader("traceparent")));
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("Referrer-Policy", "no-referrer");
        if (request.path() == null || !request.path().startsWith(IMPORTS)) {
            context.put(BODY_LIMIT, bodyLimit);
            if (announced(request) > bodyLimit) {
                refuse(context, ProblemType.TOO_LARGE);
                return;
            }
        }
        if (request.method() == HttpMethod.GET
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && acceptsJson(request)
                && request.path() != null
                && request.path().startsWith(Addresses.ROOT)) {
            BodyCache.Key key = new BodyCache.Key(
                    target(request),
                    Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
                    zips(request.getHeader(HttpHeaders.ACCEPT_ENCODING)));
            BodyCache.Finished finished = wantsNew(request) ? null : cache.find(key);
            if (finished != null) {
                send(request, response, key, finished);
                return;
            }
            context.put(KEY, key);
            context.put(GENERATION, cache.generation());
        }
        context.next();
    }

    private static void send(
            HttpServerRequest request, HttpServerResponse response, BodyCache.Key key, BodyCache.Finished finished) {
        response.putHeader(HttpHeaders.ETAG, finished.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, PublicAnswers.CACHE_CONTROL)
                .putHeader(HttpHeaders.VARY, PublicAnswers.VARY)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, key.language().tag());
        if (PublicAnswers.matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), finished.tag())) {
            response.setStatusCode(304).end();
            return;
        }
        if (key.zipped() && PublicAnswers.zipped(finished.tag())) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, finished.mediaType()).end(Buffer.buffer(finished.body()));
    }

    private void refuse(RoutingContext context, ProblemType type) {
        Language language = Language.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        context.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(Buffer.buffer(problems.bytes(type, language, context.normalizedPath())));
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Whether JSON is what the caller gets, so that an answer in another format is neither kept for it nor given to it. */
    private static boolean acceptsJson(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null || accept.equals("*/*") || accept.startsWith("application/json");
    }

    private static boolean wantsNew(HttpServerRequest request) {
        String control = request.getHeader(HttpHeaders.CACHE_CONTROL);
        return control != null && control.contains("no-cache");
    }

    static boolean zips(@Nullable String acceptEncoding) {
        return acceptEncoding != null && acceptEncoding.contains("gzip") && !acceptEncoding.contains("gzip;q=0");
    }

    /** Path and query with the parameters in order, so that the same question is found whatever way it is put. */
    private static String target(HttpServerRequest request) {
        String query = request.query();
        if (query == null || query.indexOf('&') < 0) {
            return request.uri();
        }
        String[] parameters = query.split("&");
        Arrays.sort(parameters);
        return request.path() + "?" + String.join("&", parameters);
    }

    /** The caller's trace where it is well formed, else a new one; answers carry it, so that both sides' logs meet. */
    private static String trace(@Nullable String given) {
        if (given != null && TRACE.matcher(given).matches()) {
            return given;
        }
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "00-%016x%016x-%016x-00".formatted(random.nextLong(), random.nextLong() | 1, random.nextLong() | 1);
    }
}
