package org.sucharit.scoring.core.receipt;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;

/**
 * JSON in the one form that RFC 8785 allows a document: no space, members sorted by UTF-16, shortest escapes, UTF-8.
 *
 * <p>Numbers are whole and within ±(2⁵³ − 1), where every reader agrees on them; anything else is a string.
 */
final class CanonicalJson {

    private static final int MAX_DEPTH = 20;
    private static final int MAX_DIGITS = 16;

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(MAX_DIGITS + 1)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CanonicalJson() {}

    /**
     * The bytes of a document.
     *
     * @throws IllegalArgumentException if it holds a number that is not whole, or too large
     */
    static byte[] write(JsonNode document) {
        CanonicalWriter writer = new CanonicalWriter();
        writer.append(document);
        return writer.toBytes();
    }

    /**
     * Reads any JSON object, in canonical form or not.
     *
     * @throws UnreadableReceipt naming the place, if this is not one JSON object without a name given twice
     */
    static ObjectNode readAny(byte[] bytes) {
        if (bytes.length > Receipts.MAX_BYTES) {
            throw new UnreadableReceipt(Failure.DOCUMENT, "is larger than " + (Receipts.MAX_BYTES >> 20) + " MiB");
        }
        try {
            if (STRICT.readTree(bytes) instanceof ObjectNode object) {
                return object;
            }
            throw new UnreadableReceipt(Failure.DOCUMENT, "is not a JSON object");
        } catch (JsonProcessingException e) {
            long offset =
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getByteOffset());
            throw new UnreadableReceipt(
                    placeAt(bytes, offset), "is not readable JSON at byte " + offset + ": " + firstLine(e));
        } catch (IOException e) {
            throw new UnreadableReceipt(Failure.DOCUMENT, "is not readable as text: " + e.getMessage());
        }
    }

    /**
     * Reads a document that must be in canonical form.
     *
     * @throws UnreadableReceipt naming the place, if it is not one JSON object, or not in its one form
     */
    static ObjectNode read(byte[] bytes) {
        ObjectNode document = readAny(bytes);
        byte[] canonical;
        try {
            canonical = write(document);
        } catch (IllegalArgumentException e) {
            throw new UnreadableReceipt(Failure.DOCUMENT, e.getMessage());
        }
        int offset = Arrays.mismatch(bytes, canonical);
        if (offset >= 0) {
            throw new UnreadableReceipt(
                    placeAt(bytes, offset),
                    "is not in canonical form (RFC 8785) at byte " + offset + ": the file was altered or reformatted");
        }
        return document;
    }

    /** The member nearest to a byte, as a JSON Pointer. */
    private static String placeAt(byte[] bytes, long offset) {
        try (JsonParser parser = STRICT.getFactory().createParser(bytes)) {
            String place = "";
            try {
                while (parser.nextToken() != null) {
                    place = parser.getParsingContext().pathAsPointer().toString();
                    if (parser.currentLocation().getByteOffset() > offset) {
                        break;
                    }
                }
            } catch (IOException e) {
                place = parser.getParsingContext().pathAsPointer().toString();
            }
            return place.isEmpty() ? Failure.DOCUMENT : place;
        } catch (IOException e) {
            return Failure.DOCUMENT;
        }
    }

    private static String firstLine(JsonProcessingException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("");
    }
}
