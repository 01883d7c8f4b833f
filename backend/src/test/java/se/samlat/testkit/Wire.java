package se.samlat.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** HTTP byte by byte, because no client library lets a test send what a careless or hostile caller would. */
public final class Wire {

    /** No test waits longer for an answer: what takes so long hangs. */
    private static final int LONGEST_MILLIS = 30_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;

    public Wire(int port) {
        this.port = port;
    }

    /**
     * An answer.
     *
     * @param status the status, 0 where the connection was closed without an answer
     * @param headers by name in lower case; several of one name joined by a comma
     * @param body as it was sent, without chunk marks
     */
    public record Reply(int status, Map<String, String> headers, byte[] body) {

        /** The header, empty where there is none. */
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        /** The body as text. */
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** The body as JSON. */
        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new AssertionError("not JSON: " + text(), e);
            }
        }
    }

    /** A request to be sent as it stands. */
    public static final class Request {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final boolean head;

        private Request(String method, byte[] target) {
            head = method.equals("HEAD");
            write(method + " ");
            bytes.writeBytes(target);
            write(" HTTP/1.1\r\nHost: api.example\r\n");
        }

        /** One more header. */
        public Request with(String name, String value) {
            write(name + ": " + value + "\r\n");
            return this;
        }

        /** The end of a request without body. */
        byte[] plain() {
            write("Connection: close\r\n\r\n");
            return bytes.toByteArray();
        }

        private void write(String text) {
            bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** A request line and a Host header; the target goes out as Latin-1, one byte a character. */
    public static Request request(String method, String target) {
        return new Request(method, target.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A request without body. */
    public Reply send(Request request) {
        return exchange(request.plain(), request.head);
    }

    /** A request with a body of a known length. */
    public Reply send(Request request, byte[] body) {
        request.with("Content-Length", Integer.toString(body.length));
        byte[] head = request.plain();
        byte[] all = java.util.Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return exchange(all, request.head);
    }

    /** A request with a body in chunks. */
    public Reply sendChunked(Request request, byte[] chunk, int times) {
        request.with("Transfer-Encoding", "chunked");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(request.plain());
        for (int i = 0; i < times; i++) {
            all.writeBytes((Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            all.writeBytes(chunk);
            all.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        all.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return exchange(all.toByteArray(), request.head);
    }

    /** The answer to a GET. */
    public Reply get(String target) {
        return send(request("GET", target));
    }

    /** Sends the bytes and reads what comes back until the server closes or has said as much as it announced. */
    public Reply exchange(byte[] bytes, boolean head) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(LONGEST_MILLIS);
            Thread sending = Thread.ofVirtual().start(() -> push(socket, bytes));
            Reply reply = read(socket.getInputStream(), head);
            sending.interrupt();
            return reply;
        } catch (IOException e) {
            throw new AssertionError("no answer: " + e.getMessage(), e);
        }
    }

    private static void push(Socket socket, byte[] bytes) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            // The server may answer and close before it has read everything; what it said is what counts.
        }
    }

    private static Reply read(InputStream in, boolean head) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            lines.add(line);
        }
        if (lines.isEmpty()) {
            return new Reply(0, Map.of(), new byte[0]);
        }
        int status = Integer.parseInt(lines.getFirst().split(" ")[1]);
        if (status == 100) {
            return read(in, head);
        }
        Map<String, String> headers = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip(),
                    (one, other) -> one + ", " + other);
        }
        boolean none = head || status == 304 || status == 204;
        return new Reply(status, headers, none ? new byte[0] : body(in, headers));
    }

    private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            for (String size = line(in); size != null; size = line(in)) {
                int bytes = Integer.parseInt(size.strip(), 16);
                if (bytes == 0) {
                    return body.toByteArray();
                }
                body.writeBytes(in.readNBytes(bytes));
                line(in);
            }
            throw new IOException("the answer breaks off");
        }
        String length = headers.get("content-length");
        return length == null ? in.readAllBytes() : in.readNBytes(Integer.parseInt(length));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                String text = line.toString(StandardCharsets.ISO_8859_1);
                return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
            }
            line.write(b);
        }
        return line.size() == 0 ? null : line.toString(StandardCharsets.ISO_8859_1);
    }
}
