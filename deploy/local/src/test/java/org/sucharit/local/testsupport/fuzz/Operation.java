package org.sucharit.local.testsupport.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sucharit.gateway.Service;

/**
 * One operation as its service documents it.
 *
 * @param path template, from the root
 * @param answers documented statuses with the media types of each; {@code default} among them
 * @param roles who may, where the document says so
 * @param bodies schema of each media type that may be sent
 * @param shared whether several services offer it at the same address, so that the gateway cannot tell whose is meant
 */
record Operation(
        Service service,
        String id,
        String method,
        String path,
        List<Parameter> parameters,
        Map<String, JsonNode> bodies,
        Map<String, Set<String>> answers,
        List<String> roles,
        boolean shared) {

    /**
     * A parameter.
     *
     * @param in {@code path}, {@code query} or {@code header}
     * @param schema resolved
     */
    record Parameter(String name, String in, boolean required, JsonNode schema) {}

    List<Parameter> parametersIn(String place) {
        return parameters.stream()
                .filter(parameter -> parameter.in().equals(place))
                .toList();
    }

    boolean changes() {
        return !method.equals("GET");
    }

    @Override
    public String toString() {
        return service.id() + "." + id;
    }
}
