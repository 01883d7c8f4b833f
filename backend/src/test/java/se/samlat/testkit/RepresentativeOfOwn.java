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

/** The caller is a representative at {@link Given#OWN}, whose account is {@link #ID}. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@TestSecurity(
        user = RepresentativeOfOwn.ID,
        augmentors = MembershipRoles.class,
        attributes =
                @SecurityAttribute(
                        key = "actors",
                        value = "[\"/actors/" + Given.OWN + "/representative\"]",
                        type = AttributeType.JSON_ARRAY))
public @interface RepresentativeOfOwn {

    String ID = "0193a000-0000-7000-8000-000000000007";
}
