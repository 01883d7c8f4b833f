/**
 * The launcher behind {@code make run}, {@code make stop} and {@code make import}: it starts PostgreSQL, the API, the static
 * pages and Keycloak on one machine, without Docker, and stops them again.
 *
 * <p>Plain Java without a framework. Nothing of the product may enter here: the launcher knows the parts only by their
 * commands, ports, environment variables and addresses.
 */
package se.samlat.local;
