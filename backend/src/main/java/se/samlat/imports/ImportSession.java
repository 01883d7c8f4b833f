package se.samlat.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Acting;
import se.samlat.check.ContentCheck;
import se.samlat.check.Register;
import se.samlat.entry.ContentJson;
import se.samlat.entry.Entry;
import se.samlat.entry.EntryKind;
import se.samlat.entry.EntryState;
import se.samlat.entry.EntryWriter;
import se.samlat.entry.Findings;
import se.samlat.entry.Findings.Finding;
import se.samlat.web.Pointers;

/** One import: takes record after record, in an order in which references lead back. Runs in the caller's transaction. */
final class ImportSession {

    /** What became of a record. */
    enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED,
        CONFLICT
    }

    /**
     * What became of a record, and why.
     *
     * @param findings reasons for which it was not taken
     * @param warnings what its author should look at although it was taken
     */
    record Result(
            ImportLine line,
            @Nullable String type,
            @Nullable String externalId,
            Outcome outcome,
            List<Finding> findings,
            List<ContentCheck.Warning> warnings) {}

    private final Map<String, EntryKind<?>> kinds;
    private final EntryWriter writer;
    private final ContentCheck check;
    private final Register register;
    private final Acting acting;
    private final boolean dryRun;
    private final Map<String, Integer> taken = new HashMap<>();

    ImportSession(
            Map<String, EntryKind<?>> kinds,
            EntryWriter writer,
            ContentCheck check,
            Register register,
            Acting acting,
            boolean dryRun) {
        this.kinds = kinds;
        this.writer = writer;
        this.check = check;
        this.register = register;
        this.acting = acting;
        this.dryRun = dryRun;
    }

    /** A record that could not be stored, for no fault that its sender could have seen. */
    Result lost(ImportLine line) {
        Findings findings = new Findings(register);
        ImportRecord record = ImportRecord.read(line, kinds.keySet(), findings);
        Finding finding = new Finding("", "problem.internal.detail", List.of());
        return new Result(
                line,
                record == null ? null : record.type(),
                record == null ? null : record.externalId(),
                Outcome.REFUSED,
                List.of(finding),
                List.of());
    }

    /** The transaction of the records taken since the last call holds. */
    void keep() {
        register.keep();
    }

    /** The transaction of the records taken since the last call failed. */
    void forget() {
        register.forget();
    }

    /** Takes one record, or says why not. */
    Result take(ImportLine line, Instant now) {
        Findings findings = new Findings(register);
        List<ContentCheck.Warning> warnings = new ArrayList<>();
        ImportRecord record = ImportRecord.read(line, kinds.keySet(), findings);
        if (record == null) {
            return new Result(line, null, null, Outcome.REFUSED, findings.all(), warnings);
        }
        EntryKind<?> kind = kinds.get(record.type());
        Integer earlier = taken.putIfAbsent(Register.key(kind, record.source(), record.externalId()), line.number());
        if (earlier != null && earlier != line.number()) {
            findings.add("/externalId", "rule.twice-in-file", earlier);
            return result(record, line, Outcome.REFUSED, findings, warnings);
        }
        return taken(kind, record, line, findings, warnings, now);
    }

    private <C> Result taken(
            EntryKind<C> kind,
            ImportRecord record,
            ImportLine line,
            Findings findings,
            List<ContentCheck.Warning> warnings,
            Instant now) {
        Optional<Entry> existing = existing(kind, record, findings);
        UUID id = existing.map(Entry::id)
                .orElseGet(() -> record.id() == null
                        ? UuidVersion7Strategy.INSTANCE.generateUuid(null)
                        : record.id());
        C content = content(kind, record, id, findings, warnings);
        if (content == null || !findings.all().isEmpty()) {
            return result(record, line, Outcome.REFUSED, findings, warnings);
        }
        String json = ContentJson.write(content);
        if (existing.isEmpty()) {
            remember(kind, record, id);
            if (!dryRun) {
                create(kind, record, id, json, now);
            }
            return result(record, line, Outcome.CREATED, findings, warnings);
        }
        return replaced(kind, existing.get(), record, line, json, findings, warnings, now);
    }

    private <C> Result replaced(
            EntryKind<C> kind,
            Entry entry,
            ImportRecord record,
            ImportLine line,
            String json,
            Findings findings,
            List<ContentCheck.Warning> warnings,
            Instant now) {
        JsonNode before = ContentJson.tree(entry.content());
        if (entry.state() == EntryState.MERGED) {
            findings.add("", "rule.merged");
            return result(record, line, Outcome.CONFLICT, findings, warnings);
        }
        if (before.equals(ContentJson.tree(json)) && entry.state() == record.state()) {
            remember(kind, record, entry.id());
            return result(record, line, Outcome.UNCHANGED, findings, warnings);
        }
        if (entry.changedSinceImport()) {
            findings.add("", "rule.changed-since-import");
            return result(record, line, Outcome.CONFLICT, findings, warnings);
        }
        remember(kind, record, entry.id());
        if (!dryRun) {
            String verb = entry.state() == record.state() ? "imported" : record.state().code();
            entry.revise(record.state(), json, now);
            entry.markImported(entry.version() + 1);
            writer.change(kind, entry, before, acting, verb, null, now);
        }
        return result(record, line, Outcome.CHANGED, findings, warnings);
    }

    private void remember(EntryKind<?> kind, ImportRecord record, UUID id) {
        String key = Register.key(kind, record.source(), record.externalId());
        register.add(kind, key, id, record.state(), record.content());
    }

    private void create(EntryKind<?> kind, ImportRecord record, UUID id, String json, Instant now) {
        Entry entry = kind.create();
        entry.open(id, record.source(), record.externalId(), record.state(), json, now);
        entry.markImported(0);
        writer.add(kind, entry, acting, "imported", now);
    }

    private Optional<Entry> existing(EntryKind<?> kind, ImportRecord record, Findings findings) {
        Optional<Entry> byKey = writer.find(kind, record.source(), record.externalId());
        if (record.id() == null) {
            return byKey;
        }
        if (byKey.isPresent()) {
            if (!byKey.get().id().equals(record.id())) {
                findings.add("/id", "rule.id-differs", byKey.get().id());
            }
            return byKey;
        }
        if (register.taken(kind, record.id())) {
            findings.add("/id", "rule.id-taken", record.id());
        }
        return Optional.empty();
    }

    private <C> @Nullable C content(
            EntryKind<C> kind,
            ImportRecord record,
            UUID id,
            Findings findings,
            List<ContentCheck.Warning> warnings) {
        if (kind.list() != null && !record.externalId().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            findings.add("/externalId", "rule.code-form");
        }
        if (!findings.all().isEmpty()) {
            return null;
        }
        References.resolve(
                record.content(),
                (type, externalId) -> register.find(kinds.get(type), record.source(), externalId),
                findings);
        C content;
        try {
            content = ContentJson.MAPPER.treeToValue(record.content(), kind.content());
        } catch (JsonProcessingException e) {
            String pointer = e instanceof JsonMappingException mapping ? Pointers.of(mapping) : "";
            String key = e instanceof UnrecognizedPropertyException ? "json.unknown-property" : "json.wrong-value";
            if (findings.all().stream().noneMatch(found -> found.pointer().equals("/content" + pointer))) {
                findings.add("/content" + pointer, key);
            }
            return null;
        }
        check.check(kind, id, content, register, findings, warnings);
        return content;
    }

    private static Result result(
            ImportRecord record,
            ImportLine line,
            Outcome outcome,
            Findings findings,
            List<ContentCheck.Warning> warnings) {
        return new Result(line, record.type(), record.externalId(), outcome, findings.all(), warnings);
    }
}
