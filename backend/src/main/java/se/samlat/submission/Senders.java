package se.samlat.submission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samlat.entry.Today;
import se.samlat.web.Failure;

/**
 * How much one visitor may send in an hour. Held in memory alone, under a keyed hash of the address whose key nobody knows and no
 * restart survives; the address itself is neither kept nor logged.
 */
@Singleton
class Senders {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String HASH = "HmacSHA256";

    /** One household has one network of IPv6, and any number of addresses in it. */
    private static final int NETWORK_BYTES = 8;

    private final RoutingContext request;
    private final int perHour;
    private final Set<String> trusted;
    private final TimeMeter clock;
    private final SecretKeySpec key;

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().expireAfterAccess(HOUR.multipliedBy(2)).maximumSize(100_000).build();

    Senders(
            RoutingContext request,
            Today today,
            @ConfigProperty(name = "samlat.submissions.per-sender-hour") int perHour,
            @ConfigProperty(name = "samlat.submissions.trusted-proxies") Set<String> trusted) {
        this.request = request;
        this.perHour = perHour;
        this.trusted = trusted;
        this.clock = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                Instant now = today.now();
                return now.getEpochSecond() * 1_000_000_000L + now.getNano();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, HASH);
    }

    /**
     * Counts one more from whoever made the request that is being answered.
     *
     * @throws Failure.TooMany where there have been as many as one may send
     */
    void admit() {
        String sender = hashed(address());
        ConsumptionProbe probe = buckets.get(sender, any -> full()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new Failure.TooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** The address of the connection; what a proxy of ours says of the one before it. */
    private String address() {
        String nearest = request.request().remoteAddress().hostAddress();
        String said = trusted.contains(nearest) ? request.request().getHeader("X-Forwarded-For") : null;
        return said == null ? nearest : said.substring(said.lastIndexOf(',') + 1).strip();
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, HOUR))
                .withCustomTimePrecision(clock)
                .build();
    }

    private String hashed(String address) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(network(address)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HASH, e);
        }
    }

    private static byte[] network(String address) {
        try {
            InetAddress literal = InetAddress.ofLiteral(address);
            byte[] bytes = literal.getAddress();
            return literal instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes;
        } catch (IllegalArgumentException e) {
            // What a trusted proxy calls it, whatever that is.
            return address.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
