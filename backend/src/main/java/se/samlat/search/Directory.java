package se.samlat.search;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.samlat.catalogue.Catalogue;
import se.samlat.catalogue.Listing;
import se.samlat.entry.ChangeListener;
import se.samlat.entry.DatabaseFailure;
import se.samlat.entry.EntriesChanged;
import se.samlat.entry.EntryState;
import se.samlat.entry.Today;
import se.samlat.offering.CurrentNames;
import se.samlat.offering.Names;
import se.samlat.search.DirectoryRepository.Position;

/**
 * The register as this instance holds it in memory for searching: names and catalogue, always of the same moment, brought
 * up to date by every change (decisions/0005). Where changes cannot be heard of, nothing is asked: the edge answers 503.
 */
@Singleton
public class Directory implements CurrentNames {

    private static final int HEARING_MILLIS = 100;

    private final DirectoryRepository repository;
    private final ChangeListener changes;
    private final Today today;
    private final long rowsKept;

    private volatile @Nullable State state;

    /** What was read, and up to which change. */
    private record State(
            Names names,
            @Nullable Catalogue catalogue,
            Position position,
            LocalDate day,
            RenderedListings rendered) {}

    Directory(
            DirectoryRepository repository,
            ChangeListener changes,
            Today today,
            @ConfigProperty(name = "samlat.rows-kept") MemorySize rowsKept) {
        this.repository = repository;
        this.changes = changes;
        this.today = today;
        this.rowsKept = rowsKept.asLongValue();
    }

    @Override
    public Names names() {
        State now = state;
        if (now == null) {
            now = awaited(false);
        }
        return now.names();
    }

    /** The catalogue with the names that go with it. */
    public Searchable searchable() {
        State now = state;
        if (now == null || now.catalogue() == null || !now.day().equals(today.date())) {
            now = awaited(true);
        }
        Catalogue catalogue = now.catalogue();
        if (catalogue == null) {
            throw new IllegalStateException("a refresh for searching makes a catalogue");
        }
        return new Searchable(catalogue, now.names(), now.rendered());
    }

    /**
     * A catalogue and what goes with it.
     *
     * @param names the names of the same moment
     * @param rendered rows of answers made of the two
     */
    public record Searchable(Catalogue catalogue, Names names, RenderedListings rendered) {}

    /** Reads the listings while nobody waits for them yet. */
    void warm(@Observes @Priority(3000) StartupEvent event) {
        if (changes.hearing()) {
            Thread.ofPlatform().daemon().name("samlat-directory").start(() -> refresh(true));
        }
    }

    void follow(@Observes @Priority(EntriesChanged.SOURCES) EntriesChanged change) {
        State now = state;
        refresh(now != null && now.catalogue() != null);
    }

    /** Waits for a refresh as long as the database is heard, so that no request hangs on one that has fallen silent. */
    private State awaited(boolean withCatalogue) {
        CompletableFuture<State> refresh = new CompletableFuture<>();
        Thread.ofVirtual().name("samlat-directory").start(() -> {
            try {
                refresh.complete(refresh(withCatalogue));
            } catch (RuntimeException e) {
                refresh.completeExceptionally(e);
            }
        });
        while (changes.hearing()) {
            try {
                return refresh.get(HEARING_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // Asks again whether the database is heard.
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new DatabaseFailure(new SQLException("the database has fallen silent", "08000"));
    }

    private synchronized State refresh(boolean withCatalogue) {
        State before = state;
        LocalDate day = today.date();
        // What another thread has just built is brought up to date, not thrown away.
        boolean searching = withCatalogue || before != null && before.catalogue() != null;
        State after = repository.inOneMoment(connection -> next(connection, before, day, searching));
        state = after;
        return after;
    }

    private State next(Connection connection, @Nullable State before, LocalDate day, boolean withCatalogue)
            throws SQLException {
        Position position = repository.position(connection);
        boolean sameNames = before != null && before.position().names() == position.names();
        Names names = sameNames && before != null ? before.names() : repository.names(connection);
        if (!withCatalogue) {
            return new State(names, null, position, day, new RenderedListings(rowsKept));
        }
        boolean onlyListings =
                sameNames && before != null && before.catalogue() != null && before.day().equals(day);
        if (onlyListings && before != null && before.catalogue() != null) {
            return before.position().equals(position)
                    ? before
                    : changed(connection, before, before.catalogue(), position);
        }
        List<Listing> listings = new ArrayList<>();
        repository.changedAfter(connection, 0, row -> listings.add(Listings.of(row, names, day)));
        return new State(
                names,
                Catalogue.of(listings, Listings.codes(names), Listings.parents(names)),
                position,
                day,
                new RenderedListings(rowsKept));
    }

    /** What has changed among the listings alone; rows of all others stay good. */
    private State changed(Connection connection, State before, Catalogue catalogue, Position position)
            throws SQLException {
        List<Listing> changed = new ArrayList<>();
        Set<UUID> removed = new HashSet<>();
        Set<UUID> touched = new HashSet<>();
        // From 0 would mean everything; a register that was empty has nothing that could have been removed.
        repository.changedAfter(connection, Math.max(before.position().services(), 1), row -> {
            touched.add(row.entry().id());
            if (row.entry().state() == EntryState.PUBLISHED) {
                changed.add(Listings.of(row, before.names(), before.day()));
            } else {
                removed.add(row.entry().id());
            }
        });
        return new State(
                before.names(),
                touched.isEmpty() ? catalogue : catalogue.with(changed, removed),
                position,
                before.day(),
                before.rendered().without(touched));
    }
}
