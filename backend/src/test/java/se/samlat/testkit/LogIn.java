package se.samlat.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stands in for the log-in service: publishes a key, signs tokens with it, and can be away or say nothing. */
public final class LogIn implements AutoCloseable {

    private static final String REALM = "/realms/samlat";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeyPair ours = keys();
    private final KeyPair foreign = keys();
    private final int port;
    private HttpServer server;
    private ServerSocket silence;

    public LogIn() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = any.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        answer();
    }

    /** Address of the realm. */
    public String realm() {
        return "http://127.0.0.1:" + port + REALM;
    }

    /** Answers, as usual. */
    public void answer() {
        away();
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
            RSAPublicKey key = (RSAPublicKey) ours.getPublic();
            byte[] body = JSON.writeValueAsBytes(Map.of("keys", List.of(Map.of(
                    "kty", "RSA",
                    "alg", "RS256",
                    "use", "sig",
                    "kid", "ours",
                    "n", base64(unsigned(key.getModulus().toByteArray())),
                    "e", base64(unsigned(key.getPublicExponent().toByteArray()))))));
            server.createContext(REALM + "/protocol/openid-connect/certs", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Refuses every connection. */
    public void away() {
        try {
            if (server != null) {
                server.stop(0);
                server = null;
            }
            if (silence != null) {
                silence.close();
                silence = null;
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes connections and never says anything. */
    public void sayNothing() {
        away();
        try {
            silence = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token that holds, with the roles. */
    public String token(String... roles) {
        return signed(claims(roles), "ours", ours);
    }

    /** A token of an account that is in these groups, such as {@code /actors/<id>/editor}. */
    public String member(String... groups) {
        Map<String, Object> claims = claims();
        claims.put("actors", List.of(groups));
        return signed(claims, "ours", ours);
    }

    /** A token that held until a day ago. */
    public String expired(String... roles) {
        Map<String, Object> claims = claims(roles);
        claims.put("exp", Instant.now().minusSeconds(86_400).getEpochSecond());
        return signed(claims, "ours", ours);
    }

    /** A token for somebody else's API. */
    public String forAnotherApi(String... roles) {
        Map<String, Object> claims = claims(roles);
        claims.put("aud", "another-api");
        return signed(claims, "ours", ours);
    }

    /** A token of another realm. */
    public String ofAnotherRealm(String... roles) {
        Map<String, Object> claims = claims(roles);
        claims.put("iss", realm() + "-other");
        return signed(claims, "ours", ours);
    }

    /** A token that says it was signed with our key and was not. */
    public String forged(String... roles) {
        return signed(claims(roles), "ours", foreign);
    }

    /** A token signed with a key that the API cannot know of before it has asked. */
    public String ofUnknownKey(String... roles) {
        return signed(claims(roles), "key-" + System.nanoTime(), foreign);
    }

    @Override
    public void close() {
        away();
    }

    private Map<String, Object> claims(String... roles) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("iss", realm());
        claims.put("aud", "samlat-api");
        claims.put("sub", "0192b7a0-0000-7000-8000-00000000beef");
        claims.put("iat", Instant.now().getEpochSecond());
        claims.put("exp", Instant.now().plusSeconds(3600).getEpochSecond());
        claims.put("realm_access", Map.of("roles", List.of(roles)));
        return claims;
    }

    private static String signed(Map<String, Object> claims, String keyId, KeyPair keys) {
        try {
            String head = base64(JSON.writeValueAsBytes(Map.of("alg", "RS256", "typ", "JWT", "kid", keyId)));
            String signed = head + "." + base64(JSON.writeValueAsBytes(claims));
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + base64(signature.sign());
        } catch (GeneralSecurityException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
