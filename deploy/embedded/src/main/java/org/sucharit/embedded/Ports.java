package org.sucharit.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of the loopback interface. */
public final class Ports {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int TRIES = 1_000;

    private Ports() {}

    /**
     * {@code count} different ports that nobody listens on at this moment. They lie below those that systems hand out to
     * outgoing connections, one of which might otherwise be given a port before its server has started.
     */
    public static List<Integer> free(int count) {
        Set<Integer> ports = new LinkedHashSet<>();
        for (int i = 0; i < TRIES && ports.size() < count; i++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port)) {
                ports.add(port);
            }
        }
        if (ports.size() < count) {
            throw new EmbeddedServerException(
                    "Not enough free ports from %d to %d on the loopback interface.".formatted(LOWEST, HIGHEST));
        }
        return List.copyOf(ports);
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
}
