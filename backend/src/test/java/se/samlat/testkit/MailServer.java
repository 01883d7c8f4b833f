package se.samlat.testkit;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A real mail server under the tests, which keeps what it is sent. */
public final class MailServer implements QuarkusTestResourceLifecycleManager {

    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** A mail as it came in. */
    public record Received(String to, String from, String subject, String text) {}

    @Override
    public Map<String, String> start() {
        SERVER.start();
        return Map.of("samlat.mail.port", Integer.toString(SERVER.getSmtp().getPort()));
    }

    @Override
    public void stop() {
        SERVER.stop();
    }

    /** Throws away what has come. */
    public static void empty() {
        try {
            SERVER.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Refuses every connection while the work goes on. */
    public static void awayDuring(Runnable work) {
        SERVER.stop();
        try {
            work.run();
        } finally {
            SERVER.start();
        }
    }

    /** What has come, once there are so many. */
    public static List<Received> received(int count) {
        await().atMost(PackagedApi.GENEROUS).until(() -> SERVER.getReceivedMessages().length >= count);
        return all();
    }

    /** What has come by now. */
    public static List<Received> all() {
        return Arrays.stream(SERVER.getReceivedMessages()).map(MailServer::read).toList();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Received read(MimeMessage mail) {
        try {
            return new Received(
                    mail.getAllRecipients()[0].toString(),
                    mail.getFrom()[0].toString(),
                    mail.getSubject(),
                    String.valueOf(mail.getContent()).replace("\r\n", "\n"));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
