package org.sucharit.scoring.core.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes a document in canonical form, straight to bytes: a receipt is written many times while it is made. */
final class CanonicalWriter {

    private static final BigInteger MAX_NUMBER = BigInteger.valueOf((1L << 53) - 1);
    private static final String SHORT_ESCAPES = "\b\t\n\f\r\"\\";
    private static final String SHORT_NAMES = "btnfr\"\\";
    private static final boolean[] ESCAPED = new boolean[256];
    private static final int INITIAL_SIZE = 256;

    static {
        Arrays.fill(ESCAPED, 0, ' ', true);
        SHORT_ESCAPES.chars().forEach(c -> ESCAPED[c] = true);
    }

    private byte[] bytes = new byte[INITIAL_SIZE];
    private int size;

    /**
     * Appends a value. A binary one is no JSON, but what stands in for a value that was written before: its bytes.
     *
     * @throws IllegalArgumentException if it holds a number that is not whole, or too large
     */
    void append(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> appendObject(node);
            case ARRAY -> appendArray(node);
            case STRING -> appendString(node.textValue());
            case BINARY -> append(((BinaryNode) node).binaryValue());
            case NUMBER -> appendAscii(whole(node).toString());
            default -> appendAscii(node.asText());
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void appendObject(JsonNode object) {
        // Java compares strings as the RFC asks: by UTF-16 code units. Mostly they are in order already.
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
        members.sort(Map.Entry.comparingByKey());
        append('{');
        for (int i = 0; i < members.size(); i++) {
            if (i > 0) {
                append(',');
            }
            appendString(members.get(i).getKey());
            append(':');
            append(members.get(i).getValue());
        }
        append('}');
    }

    private void appendArray(JsonNode array) {
        append('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                append(',');
            }
            append(array.get(i));
        }
        append(']');
    }

    private static BigInteger whole(JsonNode number) {
        if (!number.isIntegralNumber() || number.bigIntegerValue().abs().compareTo(MAX_NUMBER) > 0) {
            throw new IllegalArgumentException("holds " + number.asText() + ", which is not a whole number below 2^53");
        }
        return number.bigIntegerValue();
    }

    /** What needs an escape is one byte in UTF-8, too; most strings have nothing of it and are appended at once. */
    private void appendString(String string) {
        byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
        append('"');
        int appended = 0;
        for (int i = 0; i < utf8.length; i++) {
            if (ESCAPED[utf8[i] & 0xFF]) {
                append(utf8, appended, i);
                appendEscape(utf8[i]);
                appended = i + 1;
            }
        }
        append(utf8, appended, utf8.length);
        append('"');
    }

    private void appendEscape(byte b) {
        int escape = SHORT_ESCAPES.indexOf(b);
        if (escape >= 0) {
            append('\\');
            append(SHORT_NAMES.charAt(escape));
        } else {
            appendAscii("\\u00");
            append(Character.forDigit(b >> 4, 16));
            append(Character.forDigit(b & 15, 16));
        }
    }

    private void appendAscii(String text) {
        append(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void append(char ascii) {
        require(1);
        bytes[size++] = (byte) ascii;
    }

    private void append(byte[] source) {
        append(source, 0, source.length);
    }

    private void append(byte[] source, int from, int to) {
        require(to - from);
        System.arraycopy(source, from, bytes, size, to - from);
        size += to - from;
    }

    private void require(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
