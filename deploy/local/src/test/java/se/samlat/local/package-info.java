/**
 * Tests of the launcher, and of the packaged API against the real Keycloak (tag {@code keycloak}). Whatever is started here listens
 * on free ports and keeps its data under {@code target}.
 */
package se.samlat.local;
