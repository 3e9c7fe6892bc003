package org.sucharit.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** TCP ports of the loopback interface. */
public final class Ports {

    private Ports() {}

    /** {@code count} different ports that nobody listens on at this moment. */
    public static List<Integer> free(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            // All are held until the last is found, or the system could hand out the same one twice.
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new EmbeddedServerException("No free port on the loopback interface: " + e.getMessage() + ".", e);
        } finally {
            held.forEach(Ports::close);
        }
    }

    /** Whether a server could listen on the port now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // As servers do; otherwise connections that linger after a restart would look like a listener.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Makes sure that {@code user} can listen on the port.
     *
     * @param port where {@code user} is to listen
     * @param user who needs it, as in "the gateway"
     * @throws EmbeddedServerException when somebody listens there already
     */
    public static void requireFree(int port, String user) {
        if (!isFree(port)) {
            throw new EmbeddedServerException(
                    "Port %d, which %s needs, is in use: stop what listens there or choose other ports."
                            .formatted(port, user));
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new EmbeddedServerException("Cannot release port " + socket.getLocalPort() + ".", e);
        }
    }
}
