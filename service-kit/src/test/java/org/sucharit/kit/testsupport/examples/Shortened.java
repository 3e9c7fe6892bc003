package org.sucharit.kit.testsupport.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.stream.Collectors;

/** A body as short as an example may be: the first of a list, the beginning of a file. */
final class Shortened {

    private static final int LINES = 3;

    /** No record has as many fields; what has is a table, its keys being data. */
    private static final int TABLE = 30;

    private Shortened() {}

    /** The first two of every list; of lists that would still be long, the first, or none. */
    static JsonNode json(JsonNode whole) {
        JsonNode two = first(2, whole);
        if (two.toString().length() <= Exchange.ENOUGH) {
            return two;
        }
        JsonNode one = first(1, whole);
        return one.toString().length() <= Exchange.MOST ? one : first(0, whole);
    }

    private static JsonNode first(int items, JsonNode whole) {
        return switch (whole) {
            case ArrayNode array -> {
                ArrayNode few = JsonNodeFactory.instance.arrayNode();
                array.valueStream().limit(items).forEach(item -> few.add(first(items, item)));
                yield few;
            }
            case ObjectNode object -> {
                ObjectNode same = JsonNodeFactory.instance.objectNode();
                object.propertyStream()
                        .limit(object.size() > TABLE ? items : object.size())
                        .forEach(field -> same.set(field.getKey(), first(items, field.getValue())));
                yield same;
            }
            default -> whole;
        };
    }

    /** Of a table, its header and the rows that follow. */
    static JsonNode text(String whole) {
        return TextNode.valueOf(whole.lines().limit(LINES).collect(Collectors.joining("\n", "", "\n")));
    }
}
