package se.samlat.accounts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What is used of Keycloak's admin API, asked as the client {@code samlat-accounts}; {@link Keycloak} says what it means. */
@RegisterRestClient(configKey = "keycloak-admin")
@OidcClientFilter
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface KeycloakAdmin {

    /** An account; what is null is not sent, and left as it is. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record User(
            @Nullable UUID id,
            @Nullable String username,
            @Nullable String email,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable Boolean enabled,
            @Nullable Long createdTimestamp,
            @Nullable List<String> requiredActions,
            @Nullable Map<String, List<String>> attributes) {}

    /** A group, with those below it where they were asked for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Group(@Nullable String id, String name, @Nullable String path, @Nullable List<Group> subGroups) {}

    /** A role of the realm. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record RealmRole(String id, String name) {}

    /** Something that happened with an account. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Event(long time) {}

    @GET
    @Path("users")
    List<User> users(@QueryParam("first") int first, @QueryParam("max") int max);

    @POST
    @Path("users")
    Response create(User user);

    @GET
    @Path("users/{id}")
    User user(@PathParam("id") UUID id);

    @PUT
    @Path("users/{id}")
    void change(@PathParam("id") UUID id, User user);

    @DELETE
    @Path("users/{id}")
    void delete(@PathParam("id") UUID id);

    @POST
    @Path("users/{id}/logout")
    void logOut(@PathParam("id") UUID id);

    @PUT
    @Path("users/{id}/execute-actions-email")
    void mail(
            @PathParam("id") UUID id,
            @QueryParam("client_id") String client,
            @QueryParam("redirect_uri") String redirect,
            List<String> actions);

    @GET
    @Path("users/{id}/groups")
    List<Group> groups(@PathParam("id") UUID id, @QueryParam("max") int max);

    @PUT
    @Path("users/{id}/groups/{group}")
    void join(@PathParam("id") UUID id, @PathParam("group") String group);

    @DELETE
    @Path("users/{id}/groups/{group}")
    void leave(@PathParam("id") UUID id, @PathParam("group") String group);

    @GET
    @Path("users/{id}/role-mappings/realm")
    List<RealmRole> rolesOf(@PathParam("id") UUID id);

    @POST
    @Path("users/{id}/role-mappings/realm")
    void give(@PathParam("id") UUID id, List<RealmRole> roles);

    @DELETE
    @Path("users/{id}/role-mappings/realm")
    void take(@PathParam("id") UUID id, List<RealmRole> roles);

    @GET
    @Path("roles/{name}")
    RealmRole role(@PathParam("name") String name);

    @GET
    @Path("roles/{name}/users")
    List<User> withRole(@PathParam("name") String name, @QueryParam("max") int max);

    @GET
    @Path("groups")
    List<Group> groupsNamed(
            @QueryParam("search") String name,
            @QueryParam("exact") boolean exact,
            @QueryParam("populateHierarchy") boolean hierarchy,
            @QueryParam("subGroupsCount") boolean counted,
            @QueryParam("max") int max);

    @GET
    @Path("groups/{id}/members")
    List<User> members(@PathParam("id") String group, @QueryParam("max") int max);

    @GET
    @Path("group-by-path/{first}")
    Group groupAt(@PathParam("first") String first);

    @GET
    @Path("group-by-path/{first}/{second}")
    Group groupAt(@PathParam("first") String first, @PathParam("second") String second);

    @GET
    @Path("group-by-path/{first}/{second}/{third}")
    Group groupAt(
            @PathParam("first") String first, @PathParam("second") String second, @PathParam("third") String third);

    @POST
    @Path("groups/{id}/children")
    Group addGroup(@PathParam("id") String parent, Group group);

    @GET
    @Path("events")
    List<Event> events(
            @QueryParam("type") String type, @QueryParam("user") UUID user, @QueryParam("max") int max);
}
