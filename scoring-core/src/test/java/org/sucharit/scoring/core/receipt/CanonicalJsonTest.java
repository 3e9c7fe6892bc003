package org.sucharit.scoring.core.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Property(tries = 500)
    void whatever_is_written_is_what_the_reference_implementation_writes(
            @ForAll("texts") List<String> names, @ForAll("texts") List<String> values, @ForAll int number)
            throws Exception {
        ObjectNode document = JSON.objectNode();
        names.forEach(name -> document.put(name, number));
        ArrayNode list = document.putArray("list");
        values.forEach(list::add);
        list.addNull().add(true).addObject();

        byte[] written = CanonicalJson.write(document);

        assertThat(written).isEqualTo(new JsonCanonicalizer(document.toString()).getEncodedUTF8());
        assertThat(CanonicalJson.write(CanonicalJson.read(written))).isEqualTo(written);
    }

    /** What has an escape and what has none, one to four bytes, and names that UTF-8 would sort otherwise. */
    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(
                        "a", "\"", "\\", "/", "\b\t\n\f\r", "\u0000", "\u001f", "\u007f", "é", "ก", "\uffee", "😀")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts))
                .list()
                .ofMaxSize(8);
    }

    @Test
    void escapes_are_the_shortest_and_small() {
        assertThat(text("\b\t\n\f\r\"\\/\u0000\u001f\u007fก😀"))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\\"\\\\/\\u0000\\u001f\u007fก😀\"");
    }

    @Test
    void members_are_sorted_by_utf_16() {
        ObjectNode document = JSON.objectNode()
                .put("\uffee", 1)
                .put("😀", 2)
                .put("b", 3)
                .put("aa", 4)
                .put("a", 5);

        assertThat(new String(CanonicalJson.write(document), StandardCharsets.UTF_8))
                .isEqualTo("{\"a\":5,\"aa\":4,\"b\":3,\"😀\":2,\"\uffee\":1}");
    }

    @Test
    void a_part_that_is_written_already_is_taken_as_it_is() {
        byte[] part = CanonicalJson.write(JSON.objectNode().put("b", "ก").put("a", 1));

        assertThat(new String(
                        CanonicalJson.write(JSON.objectNode().set("part", JSON.binaryNode(part))),
                        StandardCharsets.UTF_8))
                .isEqualTo("{\"part\":{\"a\":1,\"b\":\"ก\"}}");
    }

    @Test
    void a_number_that_readers_would_not_agree_on_is_refused() {
        BigInteger largest = BigInteger.TWO.pow(53).subtract(BigInteger.ONE);

        assertThat(CanonicalJson.write(JSON.numberNode(largest.negate())))
                .asString()
                .isEqualTo("-9007199254740991");
        assertThatThrownBy(() -> CanonicalJson.write(JSON.numberNode(largest.add(BigInteger.ONE))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.write(JSON.numberNode(1.0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(String value) {
        return new String(CanonicalJson.write(JSON.textNode(value)), StandardCharsets.UTF_8);
    }
}
