package org.sucharit.reporting.page;

import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A page's address within this origin: its path, encoded, and its parameters, plain. */
public record Address(String path, Map<String, String> parameters) {

    static Address of(UriInfo uri) {
        Map<String, String> parameters = new LinkedHashMap<>();
        uri.getQueryParameters().forEach((name, values) -> parameters.put(name, String.join(",", values)));
        return new Address(uri.getRequestUri().getRawPath(), parameters);
    }

    /** With another value of a parameter. */
    public Address with(String name, String value) {
        Map<String, String> others = new LinkedHashMap<>(parameters);
        others.put(name, value);
        return new Address(path, others);
    }

    /** Without some parameters. */
    public Address without(String... names) {
        Map<String, String> others = new LinkedHashMap<>(parameters);
        for (String name : names) {
            others.remove(name);
        }
        return new Address(path, others);
    }

    /** Without parameters that forms send empty. */
    Address withoutEmpty() {
        return without(parameters.entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toArray(String[]::new));
    }

    /** A parameter; empty without one. */
    public String get(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** As a browser is told it. */
    public String text() {
        return parameters.isEmpty()
                ? path
                : path
                        + parameters.entrySet().stream()
                                .map(each -> Figures.part(each.getKey()) + "=" + Figures.part(each.getValue()))
                                .collect(Collectors.joining("&", "?", ""));
    }
}
