package se.samlat.web;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import se.samlat.entry.ChangeListener;

/** Ready means: changes in the register are heard of, so answers are true. */
@Readiness
class DatabaseHealth implements HealthCheck {

    private final ChangeListener database;

    DatabaseHealth(ChangeListener database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("register").status(database.hearing()).build();
    }
}
