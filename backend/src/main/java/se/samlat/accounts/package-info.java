/**
 * Accounts in the product: who is invited, changed and closed by whom, and which actors have nobody who keeps them true. Keycloak holds
 * the accounts; no name and no address is stored here. Whoever needs to know who is calling asks {@code account}, not this.
 */
@NullMarked
package se.samlat.accounts;

import org.jspecify.annotations.NullMarked;
