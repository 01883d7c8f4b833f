package se.samlat.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser does when a person logs in: authorization code with PKCE, by way of Keycloak's own log-in page. */
final class LogIn {
    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-rules-1234567890";
    private static final String REDIRECT = "http://127.0.0.1:3000/";
    private static final Pattern FORM_ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final String realmUrl;
    private final HttpClient browser = HttpClient.newHttpClient();
    /** Kept by hand: Java's own store holds back secure cookies from http, which browsers allow for this machine. */
    private final Map<String, String> cookies = new TreeMap<>();

    LogIn(String realmUrl) {
        this.realmUrl = realmUrl;
    }

    /** The log-in page in a language. */
    String page(String language) {
        return get(authorizeUrl("S256", language)).body();
    }

    /** What Keycloak answers when the page asks for a code without a code challenge. */
    HttpResponse<String> askWithoutChallenge() {
        return get(endpoint("auth?client_id=samlat-web&response_type=code&scope=openid&redirect_uri=" + REDIRECT));
    }

    /** Logs in. Returns the token endpoint's answer. */
    JsonNode tokens(String username, String password) {
        var action = FORM_ACTION.matcher(page("sv"));
        if (!action.find()) {
            throw new IllegalStateException("No log-in form");
        }
        var answer = send(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        KeycloakFixture.encode(Map.of("username", username, "password", password)))));
        var code = CODE.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!code.find()) {
            throw new IllegalStateException("No code: " + answer.statusCode());
        }
        return KeycloakFixture.form(
                endpoint("token"),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "samlat-web",
                        "code",
                        code.group(1),
                        "redirect_uri",
                        REDIRECT,
                        "code_verifier",
                        VERIFIER));
    }

    /** Trades a refresh token for new tokens. */
    JsonNode refresh(String refreshToken) {
        return KeycloakFixture.form(
                endpoint("token"),
                Map.of("grant_type", "refresh_token", "client_id", "samlat-web", "refresh_token", refreshToken));
    }

    /** The claims of a token, unchecked. */
    static JsonNode claims(String token) {
        try {
            return KeycloakFixture.JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String authorizeUrl(String method, String language) {
        return endpoint(
                "auth?client_id=samlat-web&response_type=code&scope=openid&state=s&redirect_uri=%s&code_challenge=%s&code_challenge_method=%s&ui_locales=%s"
                        .formatted(REDIRECT, challenge(), method, language));
    }

    private String endpoint(String rest) {
        return realmUrl + "/protocol/openid-connect/" + rest;
    }

    private HttpResponse<String> get(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.values().stream().collect(Collectors.joining("; ")));
        }
        try {
            var answer = browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
            for (String cookie : answer.headers().allValues("Set-Cookie")) {
                String pair = cookie.split(";")[0];
                cookies.put(pair.split("=")[0], pair);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
