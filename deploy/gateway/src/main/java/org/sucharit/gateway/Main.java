package org.sucharit.gateway;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

/** The gateway as a process of its own, for a container: addresses come from {@code ASSESSMENT_URL} and the like. */
public final class Main {

    private static final String DEFAULT_PORT = "8080";

    private Main() {}

    /** Runs until the process is told to stop. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            Map<String, String> environment = System.getenv();
            int port = Integer.parseInt(environment.getOrDefault("GATEWAY_PORT", DEFAULT_PORT));
            Gateway gateway = Gateway.start("0.0.0.0", port, addresses(environment));
            Runtime.getRuntime().addShutdownHook(new Thread(gateway::close));
            System.out.println("Gateway listens on port " + gateway.port());
            Thread.currentThread().join();
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    static Map<Service, URI> addresses(Map<String, String> environment) {
        Map<Service, URI> addresses = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            String address = environment.get(service.variable());
            if (address == null || address.isBlank()) {
                throw new IllegalArgumentException("Set " + service.variable() + " to the address of the "
                        + service.id() + " service, as in http://" + service.id() + ":8080.");
            }
            addresses.put(service, URI.create(address));
        }
        return addresses;
    }
}
