package se.samlat.offering;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Acting;

/** Keeps what is being written of listings. */
@Singleton
class DraftRepository {

    private static final String SELECT = """
            select id, provider_id, version, content::text as content, based_on, account_id, role, acting_actor_id, changed_at
            from service_draft where\s""";

    private final EntityManager em;

    DraftRepository(EntityManager em) {
        this.em = em;
    }

    /** The draft of the listing. */
    Optional<DraftRow> find(UUID id) {
        return rows(em.createNativeQuery(SELECT + "id = :id", Tuple.class).setParameter("id", id)).stream()
                .findFirst();
    }

    /** The draft of the listing, which nobody else can change until the transaction ends. */
    Optional<DraftRow> lock(UUID id) {
        return rows(em.createNativeQuery(SELECT + "id = :id for update", Tuple.class).setParameter("id", id)).stream()
                .findFirst();
    }

    /** The drafts of these listings that have one. */
    List<DraftRow> ofAll(Collection<UUID> ids) {
        return rows(em.createNativeQuery(SELECT + "id = any (:ids)", Tuple.class)
                .setParameter("ids", ids.toArray(UUID[]::new)));
    }

    /**
     * Begins a draft; empty where the listing has one, or where the account has begun one under the key.
     *
     * @param key the key that the account gave the request; null where it gave none
     */
    boolean begin(DraftRow draft, @Nullable String key) {
        return bound(draft, em.createNativeQuery("""
                insert into service_draft (id, provider_id, version, content, based_on, account_id, role, acting_actor_id,
                    created_by, created_key, created_at, changed_at)
                values (:id, :provider, :version, cast(:content as jsonb), :basedOn, :account, :role,
                    cast(cast(:actor as text) as uuid), :account, :key, :at, :at)
                on conflict do nothing
                """))
                        .setParameter("provider", draft.provider())
                        .setParameter("key", key)
                        .executeUpdate()
                == 1;
    }

    /** The draft that the account has begun under the key. */
    Optional<UUID> begunAs(String account, String key) {
        List<?> ids = em.createNativeQuery(
                        "select id from service_draft where created_by = :account and created_key = :key", UUID.class)
                .setParameter("account", account)
                .setParameter("key", key)
                .getResultList();
        return ids.stream().map(UUID.class::cast).findFirst();
    }

    /** Replaces a draft that was locked before. */
    void replace(DraftRow draft) {
        bound(draft, em.createNativeQuery("""
                update service_draft set version = :version, content = cast(:content as jsonb), based_on = :basedOn,
                    account_id = :account, role = :role, acting_actor_id = cast(cast(:actor as text) as uuid), changed_at = :at
                where id = :id
                """)).executeUpdate();
    }

    /** Throws away a draft that was locked before. */
    void remove(UUID id) {
        em.createNativeQuery("delete from service_draft where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static Query bound(DraftRow draft, Query statement) {
        UUID actor = draft.savedBy().actor();
        return statement
                .setParameter("id", draft.id())
                .setParameter("version", draft.version())
                .setParameter("content", draft.content())
                .setParameter("basedOn", draft.basedOn())
                .setParameter("account", draft.savedBy().accountId())
                .setParameter("role", draft.savedBy().role())
                .setParameter("actor", actor == null ? null : actor.toString())
                .setParameter("at", draft.changedAt());
    }

    private static List<DraftRow> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Tuple.class::cast).map(DraftRepository::row).toList();
    }

    private static DraftRow row(Tuple row) {
        return new DraftRow(
                row.get("id", UUID.class),
                row.get("provider_id", UUID.class),
                row.get("version", Integer.class),
                row.get("content", String.class),
                row.get("based_on", Integer.class),
                new Acting(
                        row.get("account_id", String.class),
                        row.get("role", String.class),
                        row.get("acting_actor_id", UUID.class)),
                row.get("changed_at", Instant.class));
    }
}
