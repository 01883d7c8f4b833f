/**
 * Who is calling and what they may do. Keycloak holds the accounts; this trusts only the token. Features ask here; no
 * feature may be known here.
 */
@NullMarked
package se.samlat.account;

import org.jspecify.annotations.NullMarked;
