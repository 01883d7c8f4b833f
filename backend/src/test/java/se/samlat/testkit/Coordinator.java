package se.samlat.testkit;

import io.quarkus.test.security.TestSecurity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.samlat.account.Role;

/** The caller is a coordinator, and a member of no actor. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@TestSecurity(user = "coordinator-account", roles = Role.COORDINATOR)
public @interface Coordinator {}
