package se.samlat.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses credentials that do not hold, also where none are needed: a caller with an expired token must learn of it, not
 * be taken for the public.
 */
@Singleton
class Credentials {

    private final CurrentIdentityAssociation identity;

    Credentials(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    @ServerRequestFilter
    Uni<@Nullable Response> check(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) == null) {
            return Uni.createFrom().nullItem();
        }
        return identity.getDeferredIdentity().map(caller -> {
            if (caller.isAnonymous()) {
                throw new AuthenticationFailedException();
            }
            return null;
        });
    }
}
