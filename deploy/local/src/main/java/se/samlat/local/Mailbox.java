package se.samlat.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Takes all mail of a local run, Keycloak's and the API's, and sends none on: whoever tries Samlat reads it on a page of this
 * machine. Kept in memory alone, and gone with the run.
 */
final class Mailbox implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    private final GreenMail mail;
    private final HttpServer web;

    private Mailbox(GreenMail mail, HttpServer web) {
        this.mail = mail;
        this.web = web;
    }

    /**
     * One mail.
     *
     * @param id its number, counted from 1 in the order of arrival
     * @param text as a reader without HTML sees it
     * @param html as a reader with HTML sees it; empty where it has none
     */
    record Mail(int id, Instant at, String from, List<String> to, String subject, String text, Optional<String> html) {}

    /**
     * Opens it on the loopback address.
     *
     * @throws Trouble when a port cannot be used
     */
    static Mailbox start(int mailPort, int mailboxPort) {
        var mail = new GreenMail(new ServerSetup(mailPort, HOST, ServerSetup.PROTOCOL_SMTP));
        try {
            mail.start();
            var web = HttpServer.create(new InetSocketAddress(InetAddress.getByName(HOST), mailboxPort), 0);
            var mailbox = new Mailbox(mail, web);
            web.createContext("/", new MailboxPage(mailbox::mails));
            web.start();
            return mailbox;
        } catch (IOException | IllegalStateException e) {
            mail.stop();
            throw new Trouble("The mailbox could not be opened on ports %d and %d (%s): choose others with SAMLAT_MAIL_PORT and SAMLAT_MAILBOX_PORT."
                    .formatted(mailPort, mailboxPort, e.getMessage()));
        }
    }

    /** All mail so far, in the order of arrival. */
    List<Mail> mails() {
        var mails = new ArrayList<Mail>();
        for (var message : mail.getReceivedMessages()) {
            mails.add(read(mails.size() + 1, message));
        }
        return mails;
    }

    @Override
    public void close() {
        web.stop(0);
        mail.stop();
    }

    private static Mail read(int id, MimeMessage message) {
        try {
            var text = part(message, "text/plain");
            var html = part(message, "text/html");
            return new Mail(
                    id,
                    message.getReceivedDate().toInstant(),
                    addresses(message.getFrom()).getFirst(),
                    addresses(message.getAllRecipients()),
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    text.orElse(""),
                    html);
        } catch (MessagingException e) {
            throw new IllegalStateException("a mail cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> addresses(jakarta.mail.Address[] addresses) {
        return Arrays.stream(addresses).map(address -> ((InternetAddress) address).getAddress()).toList();
    }

    /** The first part of the type, wherever it stands. */
    private static Optional<String> part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return Optional.of((String) part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                var found = part(inner, type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
