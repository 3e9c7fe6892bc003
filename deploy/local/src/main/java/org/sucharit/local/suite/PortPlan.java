package org.sucharit.local.suite;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import org.sucharit.embedded.Ports;
import org.sucharit.gateway.Service;

/**
 * Who listens where, all on the loopback interface.
 *
 * @param gateway the one origin
 * @param services each service's API
 * @param management each service's health and metrics
 */
public record PortPlan(int gateway, Map<Service, Integer> services, Map<Service, Integer> management) {

    /** The gateway's port unless told otherwise. */
    public static final int DEFAULT_BASE = 8080;

    private static final int MANAGEMENT_OFFSET = 1000;
    private static final int HIGHEST = 65_535;

    public PortPlan {
        services = Map.copyOf(services);
        management = Map.copyOf(management);
    }

    /** The gateway at {@code base}, services right after it, their management a thousand higher. */
    public static PortPlan from(int base) {
        int last = base + Service.values().length + MANAGEMENT_OFFSET;
        if (base < 1 || last > HIGHEST) {
            throw new LaunchException("Ports from %d to %d do not exist: choose a --port-base between 1 and %d."
                    .formatted(base, last, HIGHEST - Service.values().length - MANAGEMENT_OFFSET));
        }
        Map<Service, Integer> services = new EnumMap<>(Service.class);
        Map<Service, Integer> management = new EnumMap<>(Service.class);
        int port = base;
        for (Service service : Service.values()) {
            port++;
            services.put(service, port);
            management.put(service, port + MANAGEMENT_OFFSET);
        }
        return new PortPlan(base, services, management);
    }

    /** Ports that nobody uses now, for a suite that nobody needs to find. */
    public static PortPlan free() {
        Iterator<Integer> ports = Ports.free(1 + 2 * Service.values().length).iterator();
        Map<Service, Integer> services = new EnumMap<>(Service.class);
        Map<Service, Integer> management = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            services.put(service, ports.next());
            management.put(service, ports.next());
        }
        return new PortPlan(ports.next(), services, management);
    }

    /**
     * Looks before anything is started.
     *
     * @throws LaunchException when one of them is in use
     */
    void requireFree() {
        require(gateway, "the gateway");
        services.forEach((service, port) -> require(port, "the " + service.id() + " service"));
        management.forEach((service, port) -> require(port, "the health of the " + service.id() + " service"));
    }

    private static void require(int port, String user) {
        if (!Ports.isFree(port)) {
            throw new LaunchException(("Port %d, which %s needs, is in use: stop what listens there, or move all ports"
                            + " with --port-base, as in --port-base 18080.")
                    .formatted(port, user));
        }
    }
}
