package se.samlat.submission;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samlat.account.Caller;
import se.samlat.entry.Today;
import se.samlat.history.HistoryReader;
import se.samlat.submission.SubmissionWire.SubmissionActor;
import se.samlat.submission.SubmissionWire.SubmissionDetail;
import se.samlat.submission.SubmissionWire.SubmissionEvent;
import se.samlat.submission.SubmissionWire.SubmissionHistory;
import se.samlat.submission.SubmissionWire.SubmissionLinks;
import se.samlat.submission.SubmissionWire.SubmissionList;
import se.samlat.submission.SubmissionWire.SubmissionOutcome;
import se.samlat.web.Addresses;
import se.samlat.web.Meta;
import se.samlat.web.PageRequest;
import se.samlat.web.VersionTag;

/** Makes what those who answer see of what has come in. */
@Singleton
class SubmissionView {

    private final SubmissionRepository repository;
    private final HistoryReader history;
    private final Addresses addresses;
    private final Today today;

    SubmissionView(SubmissionRepository repository, HistoryReader history, Addresses addresses, Today today) {
        this.repository = repository;
        this.history = history;
        this.addresses = addresses;
        this.today = today;
    }

    /** A page of those that are wanted, at the path that was asked. */
    SubmissionList page(String path, SubmissionRepository.Wanted wanted, PageRequest request) {
        SubmissionRepository.Slice slice = repository.page(wanted, request.page(), request.limit());
        Meta meta = Meta.of(request.page(), request.limit(), slice.totalItems());
        return new SubmissionList(
                meta,
                addresses.page(path, request.query(), meta),
                slice.rows().stream().map(this::detail).toList());
    }

    /** One of them, with its version as its tag. */
    Response answer(SubmissionRow row) {
        return Response.ok(detail(row)).header(VersionTag.HEADER, row.version()).build();
    }

    /** What the sender is told; the address is for those who answer. */
    Response receipt(Inbox.Taken taken) {
        return Response.created(java.net.URI.create(addresses.of(path(taken.id())))).entity(taken.receipt()).build();
    }

    /** A page of what has been done with it. */
    SubmissionHistory history(UUID id, PageRequest request, Caller caller) {
        Meta meta = Meta.of(request.page(), request.limit(), history.count(id));
        List<HistoryReader.Line> lines = history.page(id, request.page(), request.limit());
        Map<UUID, SubmissionActor> actors = repository.actors(lines.stream()
                .map(HistoryReader.Line::actor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new SubmissionHistory(
                meta,
                addresses.page(path(id) + "/history", request.query(), meta),
                lines.stream()
                        .map(line -> new SubmissionEvent(
                                line.at(),
                                line.version(),
                                line.verb(),
                                line.role(),
                                line.actor() == null ? null : actors.get(line.actor()),
                                line.accountId().equals(caller.accountId())))
                        .toList());
    }

    private SubmissionDetail detail(SubmissionRow row) {
        String at = path(row.id());
        return new SubmissionDetail(
                row.id(),
                row.version(),
                row.kind(),
                row.state(),
                row.receivedAt(),
                Math.toIntExact(ChronoUnit.DAYS.between(
                        day(row.receivedAt()), row.closing() == null ? today.date() : day(row.closing().at()))),
                row.topic(),
                row.service(),
                row.written(),
                row.closing(),
                Submissions.steps(row.state()),
                SubmissionOutcome.of(row.kind()),
                new SubmissionLinks(
                        addresses.link(at), addresses.link(at + "/steps"), addresses.link(at + "/history")));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, today.zone());
    }

    private static String path(UUID id) {
        return SubmissionResource.PATH + "/" + id;
    }
}
