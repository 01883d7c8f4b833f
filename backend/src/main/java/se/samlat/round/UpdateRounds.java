package se.samlat.round;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Acting;
import se.samlat.account.Caller;
import se.samlat.account.Role;
import se.samlat.catalogue.CoverageQuery;
import se.samlat.check.ContentCheck;
import se.samlat.entry.ContentJson;
import se.samlat.entry.EntryState;
import se.samlat.entry.EntryWriter;
import se.samlat.entry.Today;
import se.samlat.search.Directory;
import se.samlat.web.Failure;
import se.samlat.web.Failure.Fault;
import se.samlat.web.VersionTag;

/** Opens, changes and closes update rounds. */
@Singleton
class UpdateRounds {

    /** What is kept can be shown in whatever part somebody asks for later. */
    private static final CoverageQuery EVERYTHING = new CoverageQuery(Set.of(), Set.of(), Set.of(), false, true);

    private final UpdateRoundKind kind;
    private final UpdateRoundRepository repository;
    private final EntryWriter writer;
    private final ContentCheck check;
    private final Directory directory;
    private final Today today;

    UpdateRounds(
            UpdateRoundKind kind,
            UpdateRoundRepository repository,
            EntryWriter writer,
            ContentCheck check,
            Directory directory,
            Today today) {
        this.kind = kind;
        this.repository = repository;
        this.writer = writer;
        this.check = check;
        this.directory = directory;
        this.today = today;
    }

    /**
     * Opens a round, from today or from a later day.
     *
     * @throws Failure.Conflict where another is not closed yet
     */
    @Transactional
    UUID open(UpdateRoundContent content, Caller caller) {
        UUID id = repository.newId();
        check.requireBody(kind, id, content);
        if (content.start().isBefore(today.date())) {
            throw new Failure.Invalid(List.of(Fault.of("/start", "rule.past")));
        }
        writer.takeTurn();
        if (repository.open().isPresent()) {
            throw new Failure.Conflict("", "rule.round-open");
        }
        Instant now = today.now();
        UpdateRound round = (UpdateRound) kind.create();
        round.open(id, "samlat", null, EntryState.PUBLISHED, ContentJson.write(content), now);
        round.openAt(opening(content.start(), now));
        writer.add(kind, round, acting(caller), "opened", now);
        return id;
    }

    /** Changes what is said of a round that is not closed. */
    @Transactional
    void revise(UUID id, @Nullable String ifMatch, UpdateRoundContent content, Caller caller) {
        check.requireBody(kind, id, content);
        UpdateRound round = unclosed(id, ifMatch);
        UpdateRoundContent before = ContentJson.read(round.content(), UpdateRoundContent.class);
        Instant now = today.now();
        if (!content.start().equals(before.start())) {
            if (before.start().isAfter(today.date()) && !content.start().isBefore(today.date())) {
                round.openAt(opening(content.start(), now));
            } else {
                throw new Failure.Invalid(List.of(Fault.of("/start", "rule.round-begun")));
            }
        }
        var stood = ContentJson.tree(round.content());
        round.revise(round.state(), ContentJson.write(content), now);
        writer.change(kind, round, stood, acting(caller), "edited", null, now);
    }

    /** Closes a round: keeps how far each actor has come, and what the coverage is. */
    @Transactional
    void close(UUID id, @Nullable String ifMatch, Caller caller) {
        UpdateRound round = unclosed(id, ifMatch);
        Instant now = today.now();
        repository.keepResult(id, round.opensAt());
        var coverage = directory.searchable().catalogue().coverage(EVERYTHING);
        round.close(now, ContentJson.write(KeptCell.of(coverage)));
        writer.change(kind, round, ContentJson.tree(round.content()), acting(caller), "closed", null, now);
    }

    private UpdateRound unclosed(UUID id, @Nullable String ifMatch) {
        UpdateRound round = (UpdateRound) writer.find(kind, id).orElseThrow(Failure.NotFound::new);
        VersionTag.require(ifMatch, round.version());
        if (round.isClosed()) {
            throw new Failure.Conflict("/state", "rule.round-closed");
        }
        return round;
    }

    /** Today a round begins at once, later at the beginning of its first day. */
    private Instant opening(LocalDate start, Instant now) {
        return start.isAfter(today.date()) ? start.atStartOfDay(today.zone()).toInstant() : now;
    }

    private static Acting acting(Caller caller) {
        return new Acting(caller.accountId(), Role.COORDINATOR, null);
    }
}
