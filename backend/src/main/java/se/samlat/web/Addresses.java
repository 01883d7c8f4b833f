package se.samlat.web;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes absolute addresses from the configured public one, never from the request's Host header. */
@Singleton
public class Addresses {

    /** Root of the API below its host. */
    public static final String ROOT = "/samlat/v1";

    private final String base;

    Addresses(@ConfigProperty(name = "samlat.api-url") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /** The address of a resource, such as {@code services} or {@code services/<id>}. */
    public String of(String path) {
        return base + ROOT + "/" + path;
    }

    /** A link to a resource. */
    public Links.Link link(String path) {
        return new Links.Link(of(path));
    }

    /** The links of a list's page, with the query that made it. */
    public Links page(String path, Map<String, List<String>> query, Meta meta) {
        int last = Math.max(1, meta.totalPages());
        return new Links(
                at(path, query, meta.page()),
                at(path, query, 1),
                meta.page() > 1 ? at(path, query, Math.min(meta.page() - 1, last)) : null,
                meta.page() < last ? at(path, query, meta.page() + 1) : null,
                at(path, query, last));
    }

    /** The address with the query, on the page given; no page where null. */
    public Links.Link at(String path, Map<String, List<String>> query, @Nullable Integer page) {
        StringBuilder address = new StringBuilder(of(path));
        char sign = '?';
        for (Map.Entry<String, List<String>> parameter : query.entrySet()) {
            if (parameter.getKey().equals("page")) {
                continue;
            }
            for (String value : parameter.getValue()) {
                address.append(sign).append(parameter.getKey()).append('=').append(encode(value));
                sign = '&';
            }
        }
        if (page != null) {
            address.append(sign).append("page=").append(page);
        }
        return new Links.Link(address.toString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
