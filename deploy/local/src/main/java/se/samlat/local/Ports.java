package se.samlat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;

/** Looks whether ports are free before anything is started. */
final class Ports {
    private static final int CONNECT_MILLIS = 500;

    private Ports() {}

    /** @param use what the port is for, as the message says it */
    record Wanted(String use, int port) {}

    /** @throws Trouble naming the first port that another program holds, and how to choose another one */
    static void requireFree(Map<String, Wanted> ports) {
        ports.forEach((name, wanted) -> {
            if (isTaken(wanted.port())) {
                throw new Trouble("Port %d (%s) is in use by another program: stop it or run `make run %s=%d`."
                        .formatted(wanted.port(), wanted.use(), name, freeAfter(wanted.port())));
            }
        });
    }

    /** A port that is free now, chosen by the operating system. */
    static int anyFree() {
        try (var socket = new ServerSocket(0, 1, loopback())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isTaken(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(loopback(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return cannotBind(port);
        }
    }

    private static boolean cannotBind(int port) {
        try (var socket = new ServerSocket(port, 1, loopback())) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }

    private static int freeAfter(int port) {
        int candidate = port + 1;
        while (candidate < 65_535 && isTaken(candidate)) {
            candidate++;
        }
        return candidate;
    }

    private static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }
}
