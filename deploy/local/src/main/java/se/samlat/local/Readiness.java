package se.samlat.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits until a part answers over HTTP. */
final class Readiness {
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Readiness() {}

    /**
     * Waits for a 200 from the part. Another program may answer at the same address, so the part itself must be alive as well.
     *
     * @throws Trouble when the part ends first or the time is up
     */
    static void await(Child child, String url, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            boolean answers = answers(url);
            if (!child.isAlive()) {
                throw Trouble.withLog("%s stopped while starting.".formatted(child.name()), child.log());
            }
            if (answers) {
                return;
            }
            if (System.nanoTime() > end) {
                throw Trouble.withLog(
                        "%s did not answer at %s within %d s.".formatted(child.name(), url, limit.toSeconds()),
                        child.log());
            }
            pause(child);
        }
    }

    static boolean answers(String url) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Stopped while waiting for " + url + ".");
        }
    }

    /** Waits a little, or shorter when the child ends. */
    private static void pause(Child child) {
        try {
            child.onExit().get(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (java.util.concurrent.TimeoutException e) {
            return;
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Stopped while waiting for " + child.name() + ".");
        }
    }
}
