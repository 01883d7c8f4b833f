package se.samlat.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Finishes every answer: bytes, compressed where that is worth it, language and caching headers; to a read also strong entity
 * tag and 304, and hands anonymous ones to the cache. The tag is a hash of the body, so whatever changes the body changes the tag.
 */
@Provider
public class PublicAnswers implements ContainerResponseFilter {

    /** Kept by browsers and proxies, but asked about each time: a withdrawn address must not live on in a cache. */
    static final String CACHE_CONTROL = "public, no-cache";

    static final String VARY = "Accept, Accept-Language, Accept-Encoding, Authorization, Origin";

    private static final int WORTH_ZIPPING = 1024;
    private static final String ZIPPED = "-gz\"";
    private static final MessageDigest DIGEST = digest();

    @Context
    @SuppressWarnings("NullAway.Init")
    ResourceInfo resource;

    private final ObjectMapper json;
    private final BodyCache cache;
    private final RoutingContext routing;
    private final Map<Method, Boolean> open = new ConcurrentHashMap<>();

    PublicAnswers(ObjectMapper json, BodyCache cache, RoutingContext routing) {
        this.json = json;
        this.cache = cache;
        this.routing = routing;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        Language language = Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var headers = response.getHeaders();
        if (response.hasEntity()) {
            headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        }
        headers.putSingle(HttpHeaders.VARY, VARY);
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (response.getStatus() != 200 || !response.hasEntity()) {
            headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, java.util.List.of("no-store"));
            return;
        }
        byte[] body = bytes(response.getEntity());
        boolean zip = Edge.zips(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING)) && body.length >= WORTH_ZIPPING;
        byte[] sent = zip ? zip(body) : body;
        MediaType type = response.getMediaType() == null ? MediaType.APPLICATION_JSON_TYPE : response.getMediaType();
        @Nullable Object version = headers.getFirst(VersionTag.HEADER);
        if (version != null) {
            headers.remove(VersionTag.HEADER);
            headers.putSingle(HttpHeaders.ETAG, VersionTag.of(version, tag(body, zip)));
        }
        if (read) {
            String tag = version == null ? tag(body, zip) : String.valueOf(headers.getFirst(HttpHeaders.ETAG));
            boolean anonymous = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null && forEveryone();
            BodyCache.Key key = routing.get(Edge.KEY);
            BodyCache.Generation generation = routing.get(Edge.GENERATION);
            if (anonymous && key != null && generation != null && request.getMethod().equals("GET")
                    && !headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
                cache.keep(key, new BodyCache.Finished(sent, type.toString(), tag), generation);
            }
            headers.putSingle(HttpHeaders.ETAG, tag);
            headers.putIfAbsent(
                    HttpHeaders.CACHE_CONTROL,
                    java.util.List.of(anonymous ? CACHE_CONTROL : "private, no-cache"));
            if (matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
                response.setStatus(304);
                response.setEntity(null);
                return;
            }
        } else {
            headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, java.util.List.of("no-store"));
        }
        if (zip) {
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        // Last: what is written to these headers afterwards is lost.
        response.setEntity(sent, response.getEntityAnnotations(), type);
    }

    /** Whether the endpoint is open: what needs a log-in is nobody else's, however the caller came to be known. */
    private boolean forEveryone() {
        Method method = resource.getResourceMethod();
        return method == null || open.computeIfAbsent(method, PublicAnswers::isOpen);
    }

    private static boolean isOpen(Method method) {
        return method.isAnnotationPresent(PermitAll.class)
                || method.getDeclaringClass().isAnnotationPresent(PermitAll.class)
                        && !method.isAnnotationPresent(RolesAllowed.class);
    }

    private byte[] bytes(Object entity) throws IOException {
        return switch (entity) {
            case byte[] bytes -> bytes;
            case String text -> text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            default -> json.writeValueAsBytes(entity);
        };
    }

    /** Whether the header names the tag; a weak form of it counts, as proxies may weaken it. */
    static boolean matches(@Nullable String header, String tag) {
        if (header == null) {
            return false;
        }
        if (header.equals(tag) || header.equals("*")) {
            return true;
        }
        for (String candidate : header.split(",")) {
            String plain = candidate.strip();
            if (plain.startsWith("W/")) {
                plain = plain.substring(2);
            }
            if (plain.equals(tag)) {
                return true;
            }
        }
        return false;
    }

    static boolean zipped(String tag) {
        return tag.endsWith(ZIPPED);
    }

    private static String tag(byte[] body, boolean zip) {
        byte[] hash = unused().digest(body);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOf(hash, 15));
        return "\"" + text + (zip ? ZIPPED : "\"");
    }

    /** A copy costs less than to look the algorithm up among the providers. */
    private static MessageDigest unused() {
        try {
            return (MessageDigest) DIGEST.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's own digests can be copied", e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] zip(byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        }
        return out.toByteArray();
    }
}
