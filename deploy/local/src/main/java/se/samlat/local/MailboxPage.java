package se.samlat.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Shows the mail of a run: {@code /} lists it, {@code /mails/1} shows one, {@code /mails/1/html} as HTML, and {@code /mails.json} tells
 * all of it to programs. {@code ?to=} leaves only what one address has got.
 */
final class MailboxPage implements HttpHandler {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MAIL = Pattern.compile("/mails/([0-9]{1,6})(/html)?");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;)]");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final String STYLE = "body{font:1rem/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}"
            + "table{border-collapse:collapse;width:100%}td,th{text-align:start;padding:.4rem .8rem .4rem 0;border-bottom:1px solid gray;"
            + "overflow-wrap:anywhere}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}";

    private final Supplier<List<Mailbox.Mail>> mails;

    MailboxPage(Supplier<List<Mailbox.Mail>> mails) {
        this.mails = mails;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var found = MAIL.matcher(path);
        if (path.equals("/")) {
            answer(exchange, 200, "text/html", list(wanted(exchange)));
        } else if (path.equals("/mails.json")) {
            answer(exchange, 200, "application/json", json(wanted(exchange)));
        } else if (found.matches() && mail(found.group(1)).isPresent()) {
            var mail = mail(found.group(1)).get();
            answer(exchange, 200, "text/html", found.group(2) == null ? page(mail) : mail.html().orElse(""));
        } else {
            answer(exchange, 404, "text/html", frame("Nothing here", "<p><a href='/'>All mail</a></p>"));
        }
    }

    private Optional<Mailbox.Mail> mail(String id) {
        return mails.get().stream().filter(mail -> mail.id() == Integer.parseInt(id)).findFirst();
    }

    private List<Mailbox.Mail> wanted(HttpExchange exchange) {
        var query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        if (!query.startsWith("to=")) {
            return mails.get().reversed();
        }
        var to = URLDecoder.decode(query.substring("to=".length()), StandardCharsets.UTF_8);
        return mails.get().reversed().stream().filter(mail -> mail.to().contains(to)).toList();
    }

    private static String list(List<Mailbox.Mail> mails) {
        var rows = mails.stream()
                .map(mail -> "<tr><td>%s<td>%s<td><a href='/mails/%d'>%s</a>"
                        .formatted(TIME.format(mail.at()), safe(String.join(", ", mail.to())), mail.id(), safe(mail.subject())))
                .collect(Collectors.joining("\n"));
        return frame(
                "Mail of this run",
                mails.isEmpty()
                        ? "<p>No mail yet. Everything that Samlat and its log-in send ends here, and nowhere else.</p>"
                        : "<table><tr><th>When<th>To<th>Subject\n" + rows + "</table>");
    }

    private static String page(Mailbox.Mail mail) {
        var text = LINK.matcher(safe(mail.text())).replaceAll("<a href='$0'>$0</a>");
        return frame(
                mail.subject(),
                "<p>From %s to %s, %s%s</p><pre>%s</pre><p><a href='/'>All mail</a></p>"
                        .formatted(
                                safe(mail.from()),
                                safe(String.join(", ", mail.to())),
                                TIME.format(mail.at()),
                                mail.html().isPresent() ? " · <a href='/mails/%d/html'>as HTML</a>".formatted(mail.id()) : "",
                                text));
    }

    private static String json(List<Mailbox.Mail> mails) throws IOException {
        return JSON.writeValueAsString(mails.stream()
                .map(mail -> Map.of(
                        "id", mail.id(),
                        "at", mail.at().toString(),
                        "from", mail.from(),
                        "to", mail.to(),
                        "subject", mail.subject(),
                        "text", mail.text(),
                        "html", mail.html().orElse("")))
                .toList());
    }

    private static String frame(String title, String body) {
        return "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'><title>%1$s</title><style>%2$s</style><h1>%1$s</h1>%3$s"
                .formatted(safe(title), STYLE, body);
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    /** A mail may hold any HTML: nothing of it is run or loaded. */
    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
