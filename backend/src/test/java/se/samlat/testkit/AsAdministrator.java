package se.samlat.testkit;

import io.quarkus.test.security.TestSecurity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.samlat.account.Role;

/** The caller is an administrator, whose account is {@link #ID}. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@TestSecurity(user = AsAdministrator.ID, roles = Role.ADMINISTRATOR)
public @interface AsAdministrator {

    String ID = "0193a000-0000-7000-8000-000000000005";
}
