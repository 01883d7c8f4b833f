package se.samlat.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mail of a run, as it is sent and as it is read. */
class MailboxTest {
    private final int mailPort = Ports.anyFree();
    private final int mailboxPort = Ports.anyFree();
    private Mailbox mailbox;

    @BeforeEach
    void open() {
        mailbox = Mailbox.start(mailPort, mailboxPort);
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void saysThatThereIsNoMailYet() throws Exception {
        assertTrue(read("/").body().contains("No mail yet"));
        assertEquals("[]", read("/mails.json").body());
        assertEquals(404, read("/mails/1").statusCode());
    }

    @Test
    void showsWhatWasSentToWhomeverTheNewestFirst() throws Exception {
        send("a@example.org", "Första", "Hej å ä ö", "<p>Hej</p>");
        send("b@example.org", "Andra", "Öppna http://127.0.0.1:1/x?a=b&c=d.", "<p>Öppna</p>");
        var list = read("/").body();
        assertTrue(list.indexOf("Andra") < list.indexOf("Första"), list);
        assertTrue(read("/mails/1").body().contains("Hej å ä ö"));
        assertTrue(read("/mails/2").body().contains("<a href='http://127.0.0.1:1/x?a=b&amp;c=d'>"), read("/mails/2").body());
        var told = new ObjectMapper().readTree(read("/mails.json?to=b%40example.org").body());
        assertEquals(1, told.size());
        assertEquals("Andra", told.get(0).path("subject").asText());
    }

    @Test
    void runsNothingOfWhatAMailHolds() throws Exception {
        send("a@example.org", "<script>alert(1)</script>", "<script>alert(2)</script>", "<script>alert(3)</script>");
        assertFalse(read("/").body().contains("<script>"));
        assertFalse(read("/mails/1").body().contains("<script>"));
        var policy = read("/mails/1/html").headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'none'"), policy);
    }

    @Test
    void saysWhichPortsCannotBeUsed() {
        var trouble = assertThrows(Trouble.class, () -> Mailbox.start(mailPort, Ports.anyFree()));
        assertTrue(trouble.getMessage().contains("SAMLAT_MAIL_PORT"), trouble.getMessage());
    }

    private HttpResponse<String> read(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + mailboxPort + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private void send(String to, String subject, String text, String html) throws Exception {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(mailPort));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("samlat@samlat.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "utf-8");
        var plain = new MimeBodyPart();
        plain.setText(text, "utf-8");
        var rich = new MimeBodyPart();
        rich.setContent(html, "text/html; charset=utf-8");
        message.setContent(new MimeMultipart("alternative", plain, rich));
        Transport.send(message);
    }
}
