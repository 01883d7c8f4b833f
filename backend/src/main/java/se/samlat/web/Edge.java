package se.samlat.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What happens before any resource is asked: tracing, limits on addresses, headers and bodies, and finished answers. Runs
 * on the event loop, so nothing here may wait.
 */
@Singleton
class Edge {

    /** After CORS (300), before authentication (200): a finished answer is for callers without credentials only. */
    private static final int AFTER_CORS = 250;

    /** After Quarkus has noted its own limit (-2), so that this one holds. */
    private static final int AFTER_BODY_LIMIT = -1;

    /** Where Quarkus looks for the most bytes that a body may have. */
    private static final String BODY_LIMIT = "io.quarkus.max-request-size";

    private static final String IMPORTS = Addresses.ROOT + "/imports";

    /** What the framework answers itself, whatever the method; here it is only read. */
    private static final Pattern READ_ONLY = Pattern.compile("/health(/.*)?|/metrics");

    private static final Pattern NO_GZIP = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

    private static final String JSON = "application/json";

    /** Where the framework's own contract document is switched off; it would answer with an empty 404. */
    private static final String UNUSED = "/unused/";

    static final String KEY = "samlat.cache.key";
    static final String GENERATION = "samlat.cache.generation";

    private static final int HEADER_SIGNS = 4;
    private static final Pattern TRACE =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private final BodyCache cache;
    private final EdgeProblems problems;
    private final long mostInUri;
    private final long mostInHeaders;
    private final long mostInBody;
    private final long mostInImport;

    Edge(
            BodyCache cache,
            EdgeProblems problems,
            @ConfigProperty(name = "samlat.limits.uri") MemorySize uri,
            @ConfigProperty(name = "samlat.limits.headers") MemorySize headers,
            @ConfigProperty(name = "samlat.limits.body") MemorySize body,
            @ConfigProperty(name = "samlat.limits.import") MemorySize imports) {
        this.cache = cache;
        this.problems = problems;
        this.mostInUri = uri.asLongValue();
        this.mostInHeaders = headers.asLongValue();
        this.mostInBody = body.asLongValue();
        this.mostInImport = imports.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, AFTER_CORS);
    }

    void register(@Observes Router router) {
        BodyHandler whole = BodyHandler.create(false).setBodyLimit(mostInBody);
        router.route().order(AFTER_BODY_LIMIT).handler(context -> {
            long most = mostInBody(context.request());
            context.put(BODY_LIMIT, most);
            if (most == mostInBody && unannounced(context.request())) {
                // Taken in whole before anybody reads it: the framework would break off without a word.
                whole.handle(context);
            } else {
                context.next();
            }
        });
        problems.register(router);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        mark(context);
        ProblemType refusal = refusal(request);
        if (refusal != null) {
            problems.send(context, refusal);
            return;
        }
        String encoded = Target.encoded(request.uri());
        if (encoded != null) {
            context.reroute(encoded);
            return;
        }
        if (request.method() == HttpMethod.GET
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && acceptsPlainly(request)
                && request.path().startsWith(Addresses.ROOT)) {
            BodyCache.Key key = key(request);
            if (wantsNew(request)) {
                cache.drop(key);
                context.next();
                return;
            }
            BodyCache.Finished finished = cache.find(key);
            if (finished != null) {
                send(request, context.response(), key, finished);
                return;
            }
            context.put(KEY, key);
            context.put(GENERATION, cache.generation());
        }
        context.next();
    }

    /** What every answer carries. */
    static void mark(RoutingContext context) {
        context.response()
                .putHeader("traceparent", trace(context.request().getHeader("traceparent")))
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    /** Why a request goes no further, null where it does. */
    private @Nullable ProblemType refusal(HttpServerRequest request) {
        if (request.uri().length() > mostInUri) {
            return ProblemType.URI_TOO_LONG;
        }
        if (bytesOfHeaders(request) > mostInHeaders) {
            return ProblemType.HEADERS_TOO_LARGE;
        }
        if (malformed(request)) {
            return ProblemType.MALFORMED;
        }
        if (request.path().startsWith(UNUSED)) {
            return ProblemType.NOT_FOUND;
        }
        if (announced(request) > mostInBody(request)) {
            return ProblemType.TOO_LARGE;
        }
        boolean reads = request.method() == HttpMethod.GET
                || request.method() == HttpMethod.HEAD
                || request.method() == HttpMethod.OPTIONS;
        if (!reads && READ_ONLY.matcher(request.path()).matches()) {
            return ProblemType.METHOD_NOT_ALLOWED;
        }
        return null;
    }

    /** Whether the address is none by RFC 3986 (letters beyond ASCII aside), or the host is missing. */
    private static boolean malformed(HttpServerRequest request) {
        if (request.path() == null || request.authority() == null && request.version() != HttpVersion.HTTP_1_0) {
            return true;
        }
        return !Target.isWellFormed(request.uri());
    }

    private long mostInBody(HttpServerRequest request) {
        String path = request.path();
        return path != null && (path.equals(IMPORTS) || path.startsWith(IMPORTS + "/")) ? mostInImport : mostInBody;
    }

    private static long bytesOfHeaders(HttpServerRequest request) {
        long bytes = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            bytes += header.getKey().length() + header.getValue().length() + HEADER_SIGNS;
        }
        return bytes;
    }

    /** Whether a body comes whose length is not known. */
    private static boolean unannounced(HttpServerRequest request) {
        return !request.isEnded() && request.getHeader(HttpHeaders.CONTENT_LENGTH) == null;
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private static BodyCache.Key key(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return new BodyCache.Key(
                Target.ordered(request.path(), request.query()),
                JSON.equals(accept),
                Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
                zips(request.getHeader(HttpHeaders.ACCEPT_ENCODING)));
    }

    /** Whether the caller takes anything, or JSON by name: other wishes are left to the resources. */
    private static boolean acceptsPlainly(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null || accept.equals("*/*") || accept.equals(JSON);
    }

    private static boolean wantsNew(HttpServerRequest request) {
        String control = request.getHeader(HttpHeaders.CACHE_CONTROL);
        return control != null && control.contains("no-cache");
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

    /** Whether the caller takes gzip. */
    static boolean zips(@Nullable String acceptEncoding) {
        return acceptEncoding != null
                && acceptEncoding.contains("gzip")
                && (acceptEncoding.indexOf(';') < 0 || !NO_GZIP.matcher(acceptEncoding).find());
    }

    /** The caller's trace where it is well formed, else a new one; answers carry it, so that both sides' logs meet. */
    private static String trace(@Nullable String given) {
        if (given != null && TRACE.matcher(given).matches()) {
            return given;
        }
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return "00-" + hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong() | 1)
                + "-" + hex.toHexDigits(random.nextLong() | 1) + "-00";
    }
}
