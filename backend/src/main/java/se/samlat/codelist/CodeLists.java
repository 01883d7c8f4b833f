package se.samlat.codelist;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samlat.entry.EntryKind;
import se.samlat.entry.EntryReader;
import se.samlat.entry.EntryRow;
import se.samlat.web.Addresses;
import se.samlat.web.Failure;
import se.samlat.web.ListRequest;
import se.samlat.web.Published;

/** Reads the code lists for the wire. */
@Singleton
class CodeLists {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,120}");

    private final EntryReader reader;
    private final Addresses addresses;
    private final Instance<EntryKind<?>> kinds;

    CodeLists(EntryReader reader, Addresses addresses, @Any Instance<EntryKind<?>> kinds) {
        this.reader = reader;
        this.addresses = addresses;
        this.kinds = kinds;
    }

    /** A page of a list, in its envelope. */
    <L> L page(CodeList list, ListRequest request, Published.Envelope<CodeWire.CodeDetail, L> envelope) {
        Published codes = new Published(list.path(), kind(list), reader, addresses);
        return codes.page(request, row -> detail(list, row), envelope);
    }

    /** A code of a list; one that was merged leads on to the code that took it in. */
    CodeWire.CodeDetail get(CodeList list, String code) {
        if (!CODE.matcher(code).matches()) {
            throw new Failure.NotFound();
        }
        Optional<EntryRow> found = reader.findByCode(kind(list), code);
        Optional<EntryRow> survivor =
                found.map(EntryRow::mergedInto).flatMap(id -> reader.find(kind(list), id));
        if (survivor.isPresent()) {
            throw new Failure.Moved(list.path() + "/" + survivor.get().externalId());
        }
        return detail(list, Published.require(found, list.path(), list.type()));
    }

    private EntryKind<?> kind(CodeList list) {
        return kinds.stream()
                .filter(kind -> kind.type().equals(list.type()))
                .findFirst()
                .orElseThrow();
    }

    private CodeWire.CodeDetail detail(CodeList list, EntryRow row) {
        CodeContent content = row.content(CodeContent.class);
        String code = java.util.Objects.requireNonNull(row.externalId(), "every code has one");
        return new CodeWire.CodeDetail(
                row.id(),
                code,
                content.name(),
                content.definition(),
                content.synonyms(),
                content.broader(),
                content.position(),
                content.source(),
                content.validFrom(),
                content.validTo(),
                content.population(),
                content.county(),
                content.direction(),
                content.inStrategy(),
                content.group(),
                row.changedAt(),
                new CodeWire.CodeLinks(addresses.link(list.path() + "/" + code)));
    }
}
