package se.samlat.reminder;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Signs the links that go out with reminders and knows them again. A token names its reminder, which is kept with round, actors and
 * expiry, and proves by a signature that it was made here for this purpose. The first key signs, all of them are known: a key is
 * changed by putting a new one first, and dropped when the last link that it signed has expired.
 */
@Singleton
class LinkTokens {

    private static final Logger LOG = Logger.getLogger(LinkTokens.class);
    private static final byte[] PURPOSE = "samlat confirm listings 1".getBytes(StandardCharsets.UTF_8);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID_BYTES = 16;
    private static final int SIGNATURE_BYTES = 16;
    private static final int SHORTEST_KEY = 32;
    private static final int LONGEST_TOKEN = 64;

    private final List<byte[]> keys;

    LinkTokens(@ConfigProperty(name = "samlat.link-keys") Optional<List<String>> given) {
        keys = given.filter(keys -> !keys.isEmpty())
                .map(LinkTokens::checked)
                .orElseGet(LinkTokens::untilTheNextStart);
    }

    /** The token that stands in the link of a reminder. */
    String sign(UUID reminder) {
        byte[] id = bytes(reminder);
        byte[] token = Arrays.copyOf(id, ID_BYTES + SIGNATURE_BYTES);
        System.arraycopy(signature(keys.getFirst(), id), 0, token, ID_BYTES, SIGNATURE_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The reminder that a token was made for; empty where it was not made here. */
    Optional<UUID> read(String token) {
        if (token.length() > LONGEST_TOKEN) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != ID_BYTES + SIGNATURE_BYTES) {
            return Optional.empty();
        }
        byte[] id = Arrays.copyOf(bytes, ID_BYTES);
        byte[] signature = Arrays.copyOfRange(bytes, ID_BYTES, bytes.length);
        boolean ours = keys.stream().anyMatch(key -> MessageDigest.isEqual(signature(key, id), signature));
        ByteBuffer buffer = ByteBuffer.wrap(id);
        return ours ? Optional.of(new UUID(buffer.getLong(), buffer.getLong())) : Optional.empty();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static byte[] signature(byte[] key, byte[] id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(PURPOSE);
            return Arrays.copyOf(mac.doFinal(id), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }

    private static List<byte[]> checked(List<String> given) {
        if (given.stream().anyMatch(key -> key.length() < SHORTEST_KEY)) {
            throw new IllegalStateException("samlat.link-keys: each key needs at least " + SHORTEST_KEY + " characters");
        }
        return given.stream().map(key -> key.getBytes(StandardCharsets.UTF_8)).toList();
    }

    private static List<byte[]> untilTheNextStart() {
        LOG.info("samlat.link-keys is not set: links in reminders work until the API is started anew");
        byte[] key = new byte[SHORTEST_KEY];
        new SecureRandom().nextBytes(key);
        return List.of(key);
    }
}
