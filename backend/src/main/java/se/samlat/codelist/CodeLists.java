package se.samlat.codelist;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.EntryKind;
import se.samlat.entry.EntryReader;
import se.samlat.entry.EntryRow;
import se.samlat.web.Addresses;
import se.samlat.web.Links;
import se.samlat.web.ListRequest;
import se.samlat.web.Meta;
import se.samlat.web.Published;
import se.samlat.web.Removed;

/** Reads the code lists for the wire. */
@Singleton
class CodeLists {

    private final EntryReader reader;
    private final Addresses addresses;
    private final Instance<EntryKind<?>> kinds;

    CodeLists(EntryReader reader, Addresses addresses, @Any Instance<EntryKind<?>> kinds) {
        this.reader = reader;
        this.addresses = addresses;
        this.kinds = kinds;
    }

    /** A page of a list, ready for its envelope. */
    record Slice(
            Meta meta,
            Links links,
            List<CodeWire.CodeDetail> codes,
            @Nullable List<Removed> removed) {}

    Slice page(CodeList list, ListRequest request) {
        request.check();
        var slice = reader.page(kind(list), request.page(), request.limit(), request.changedSince());
        Meta meta = Meta.of(request.page(), request.limit(), slice.totalItems());
        return new Slice(
                meta,
                addresses.page(list.path(), request.query(), meta),
                slice.rows().stream().map(row -> detail(list, row)).toList(),
                request.changedSince() == null ? null : Removed.of(slice.removed()));
    }

    CodeWire.CodeDetail get(CodeList list, String code) {
        return detail(list, Published.require(reader.findByCode(kind(list), code), list.path(), list.type()));
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
