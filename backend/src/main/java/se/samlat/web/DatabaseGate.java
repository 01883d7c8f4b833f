package se.samlat.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Set;
import se.samlat.entry.ChangeListener;
import se.samlat.entry.DatabaseFailure;

/** Answers 503 at once while the database is known to be away; what the API says of itself is still told. */
@Provider
@Priority(DatabaseGate.FIRST)
class DatabaseGate implements ContainerRequestFilter {

    static final int FIRST = 500;

    private static final Set<Class<?>> ALWAYS_TOLD = Set.of(ApiInfoResource.class, ContractResource.class);

    private final ChangeListener database;

    @Context
    @SuppressWarnings("NullAway.Init")
    ResourceInfo resource;

    DatabaseGate(ChangeListener database) {
        this.database = database;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!database.hearing() && !ALWAYS_TOLD.contains(resource.getResourceClass())) {
            throw new DatabaseFailure(new SQLException("the database is away", "08000"));
        }
    }
}
