package org.sucharit.scoring.core.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whatever file a stranger sends, the answer is a list of failures: no exception, no long wait. */
class GarbageTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Property(tries = 300)
    void random_bytes_are_no_receipt(@ForAll byte[] bytes) {
        assertThat(Receipts.verify(bytes, Cases.RING).failures()).isNotEmpty();
    }

    @Test
    void too_large_a_file_is_not_read() {
        assertThat(Receipts.verify(new byte[Receipts.MAX_BYTES + 1], KeyRing.empty())
                        .failures())
                .containsExactly(new Failure("document", "is larger than 4 MiB"));
    }

    @Test
    void deep_nesting_is_refused() {
        String deep = "{\"format\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(Receipts.verify(deep.getBytes(StandardCharsets.UTF_8), KeyRing.empty())
                        .failures())
                .hasSize(1);
    }

    @Test
    void long_numbers_are_refused() {
        String text = Cases.text(Cases.small().publicReceipt());
        for (String number : List.of("9".repeat(1000), "1e999999999", "1.5", "-0", "01", "9007199254740992")) {
            byte[] file = text.replace("\"fiscalYear\":2568", "\"fiscalYear\":" + number)
                    .getBytes(StandardCharsets.UTF_8);
            assertThat(Receipts.verify(file, KeyRing.empty()).failures())
                    .as(number)
                    .isNotEmpty();
        }
    }

    @Test
    void one_value_of_a_signed_receipt_replaced_by_any_other_throws_nothing() {
        Random random = new Random(3);
        IssuedReceipt issued = Cases.small();
        for (int i = 0; i < 200; i++) {
            byte[] open = Cases.forged(issued.publicReceipt(), receipt -> spoil(receipt, random));
            byte[] sealed = Cases.forgedSealed(issued.sealedReceipt(), receipt -> spoil(receipt, random));
            assertThatCode(() -> Receipts.verify(open, Cases.RING)).doesNotThrowAnyException();
            assertThatCode(() -> Receipts.verify(sealed, Cases.RING)).doesNotThrowAnyException();
            ObjectNode root = CanonicalJson.read(issued.sealedReceipt());
            spoil(root, random);
            byte[] spoilt = CanonicalJson.write(root);
            assertThat(Receipts.verify(spoilt, Cases.RING).verified())
                    .isEqualTo(Arrays.equals(spoilt, issued.sealedReceipt()));
        }
    }

    /** Replaces one value, anywhere, by another of any kind. */
    private static void spoil(ObjectNode document, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(document, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        JsonNode value = switch (random.nextInt(9)) {
            case 0 -> NullNode.getInstance();
            case 1 -> JSON.numberNode(random.nextInt());
            case 2 -> JSON.textNode("");
            case 3 -> JSON.textNode("99999999999999999999");
            case 4 -> JSON.arrayNode();
            case 5 -> JSON.objectNode();
            case 6 -> JSON.booleanNode(true);
            case 7 -> JSON.textNode("999999999");
            default -> JSON.arrayNode().add(NullNode.getInstance());
        };
        int index = random.nextInt(container.size());
        if (container instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            object.set(names.get(index), value);
        } else {
            ((ArrayNode) container).set(index, value);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode() && !node.isEmpty()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
