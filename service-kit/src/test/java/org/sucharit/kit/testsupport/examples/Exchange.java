package org.sucharit.kit.testsupport.examples;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a test sent to an operation and what it got.
 *
 * @param test the test, as {@code Class.method}
 * @param parameters of path and query, by name
 * @param request null without a body that can be read
 * @param answer null without
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Exchange(String test, Map<String, String> parameters, Message request, Message answer) {

    /**
     * A body.
     *
     * @param type its media type
     * @param body its JSON, or its text as a JSON string
     */
    record Message(String type, JsonNode body) {

        int size() {
            return body.toString().length();
        }
    }

    /** Beyond this an example says no more by saying more. */
    static final int ENOUGH = 4_000;

    /** Beyond this it is in the way of everything else. */
    static final int MOST = 12_000;

    /** Longer texts are there to try a limit. */
    private static final int PARAGRAPH = 300;

    /** How much it tells a reader; of two the larger one is kept. */
    int worth() {
        if (Stream.of(request, answer)
                .filter(Objects::nonNull)
                .anyMatch(message -> longest(message.body()) > PARAGRAPH)) {
            return 0;
        }
        int size = (request == null ? 0 : request.size()) + (answer == null ? 0 : answer.size());
        return size <= ENOUGH ? size : ENOUGH * ENOUGH / size;
    }

    private static int longest(JsonNode body) {
        return body.isValueNode()
                ? body.asText().length()
                : body.valueStream().mapToInt(Exchange::longest).max().orElse(0);
    }
}
