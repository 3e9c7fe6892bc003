package org.sucharit.local.testsupport.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One request to be sent.
 *
 * @param says what is wrong with it
 * @param path from the root, percent-encoded
 * @param query {@code name=value}, percent-encoded
 * @param body null without
 * @param refused whether anything but a refusal would be a mistake
 */
record Call(
        Operation operation,
        String says,
        String method,
        String path,
        List<String> query,
        Map<String, String> headers,
        byte[] body,
        boolean refused) {

    private static final int SHOWN = 160;

    Call {
        query = List.copyOf(query);
        headers = Map.copyOf(headers);
    }

    /** The good request of an operation, in one of the media types it takes; null where it takes none. */
    static Call good(Operation operation, Sample of, String type) {
        Sample sample = of.of(operation);
        String path = operation.path();
        for (Operation.Parameter parameter : operation.parametersIn("path")) {
            path = path.replace("{" + parameter.name() + "}", encoded(sample.segment(operation, parameter)));
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (Operation.Parameter parameter : operation.parametersIn("header")) {
            headers.put(parameter.name(), sample.text(parameter.name(), parameter.schema()));
        }
        byte[] body = null;
        if (type != null) {
            headers.put("Content-Type", type);
            body = type.endsWith("json")
                    ? sample.value("", operation.bodies().get(type)).toString().getBytes(StandardCharsets.UTF_8)
                    : sample.file(operation, type);
        }
        return new Call(operation, "nothing", operation.method(), path, List.of(), headers, body, false);
    }

    /** Percent-encoded, a slash too. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** With another value in the path. */
    Call segment(Operation.Parameter parameter, Sample sample, String raw, String what) {
        String good = encoded(sample.segment(operation, parameter));
        int at = operation.path().indexOf("{" + parameter.name() + "}");
        String before = operation.path().substring(0, at);
        for (Operation.Parameter other : operation.parametersIn("path")) {
            before = before.replace("{" + other.name() + "}", encoded(sample.segment(operation, other)));
        }
        String changed = before + raw + path.substring(before.length() + good.length());
        return new Call(
                operation, parameter.name() + " in the path " + what, method, changed, query, headers, body, refused);
    }

    /** With parameters in the query. */
    Call query(String what, String... pairs) {
        List<String> more = new ArrayList<>(query);
        more.addAll(Arrays.asList(pairs));
        return new Call(operation, what, method, path, more, headers, body, refused);
    }

    /** With a header; null takes it away. */
    Call header(String name, String value, String what) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        if (value == null) {
            more.remove(name);
        } else {
            more.put(name, value);
        }
        return new Call(operation, what, method, path, query, more, body, refused);
    }

    Call body(byte[] other, String what) {
        return new Call(operation, what, method, path, query, headers, other, refused);
    }

    Call method(String other) {
        return new Call(operation, "method " + other, other, path, query, headers, body, refused);
    }

    Call mustBeRefused(boolean must) {
        return new Call(operation, says, method, path, query, headers, body, must);
    }

    /** Whether no server reads it as far as to know what it is about (the default limits of Netty). */
    boolean isOversized() {
        return method.length() + target().length() > 4_000
                || headers.values().stream().mapToInt(String::length).sum() > 7_000;
    }

    String target() {
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    @Override
    public String toString() {
        String sent = body == null ? "" : " body " + cut(new String(body, StandardCharsets.UTF_8));
        return operation + " with " + says + ": " + method + " " + cut(target()) + " " + cut(headers.toString()) + sent;
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "… (" + text.length() + ")";
    }
}
