package se.samlat.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses credentials that do not hold, also where none are needed: a caller with an expired token must learn of it, not
 * be taken for the public. Where the log-in service does not say in time whether they hold, the answer is 503.
 */
@Singleton
class Credentials {

    /** After the framework has found out how the caller would be known (200), before it asks what they may do (100). */
    private static final int AFTER_AUTHENTICATION = 150;

    private static final Duration PATIENCE = Duration.ofMillis(1700);

    private final EdgeProblems problems;

    Credentials(EdgeProblems problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_AUTHENTICATION);
    }

    private void check(RoutingContext context) {
        Uni<SecurityIdentity> caller = QuarkusHttpUser.getSecurityIdentity(context, null);
        if (caller == null
                || context.request().getHeader(HttpHeaders.AUTHORIZATION) == null
                || !context.normalizedPath().startsWith(Addresses.ROOT)) {
            context.next();
            return;
        }
        Context loop = context.vertx().getOrCreateContext();
        // Nothing of a body may pass by while nobody reads it.
        context.request().pause();
        caller.ifNoItem()
                .after(PATIENCE)
                .fail()
                .subscribe()
                .with(
                        known -> loop.runOnContext(any -> go(context, known)),
                        failure -> loop.runOnContext(any -> problems.send(context, type(failure))));
    }

    private void go(RoutingContext context, SecurityIdentity known) {
        if (known.isAnonymous()) {
            problems.send(context, ProblemType.UNAUTHORIZED);
            return;
        }
        context.request().resume();
        context.next();
    }

    /** Whether it was the credentials that did not hold, or nobody who could say. */
    static ProblemType type(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof io.smallrye.mutiny.TimeoutException) {
                return ProblemType.UNAVAILABLE;
            }
        }
        return ProblemType.UNAUTHORIZED;
    }
}
