package se.samlat.testkit;

import io.quarkus.test.security.AttributeType;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.samlat.account.MembershipRoles;

/** The caller is an editor at {@link Given#OWN}, as a token with that group would make them. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@TestSecurity(
        user = "editor-account",
        augmentors = MembershipRoles.class,
        attributes =
                @SecurityAttribute(
                        key = "actors",
                        value = "[\"/actors/" + Given.OWN + "/editor\", \"/somewhere/else\"]",
                        type = AttributeType.JSON_ARRAY))
public @interface EditorOfOwn {}
