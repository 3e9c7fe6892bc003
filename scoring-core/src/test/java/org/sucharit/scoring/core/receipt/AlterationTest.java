package org.sucharit.scoring.core.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever byte is altered, the receipt no longer verifies, and some node or field is named. */
class AlterationTest {

    /** What may stand in for a byte: what JSON treats specially, and what is no UTF-8. */
    private static final byte[] SPECIAL = {' ', '\n', '"', '\\', '{', '}', '[', ',', ':', '0', 'A', 0, 7, -1, -64, -128
    };

    private final Random random = new Random(8785);

    @Test
    void every_byte_of_a_public_receipt_counts() {
        byte[] file = Cases.tiny().publicReceipt();
        for (int position = 0; position < file.length; position++) {
            alter(file, position);
        }
    }

    @Test
    void every_byte_that_a_sealed_receipt_adds_counts() {
        byte[] file = Cases.tiny().sealedReceipt();
        int receipt = Cases.text(file).indexOf("\"receipt\":");
        assertThat(receipt).isPositive();
        for (int position = 0; position < receipt + 20; position++) {
            alter(file, position);
        }
        for (int position = receipt + 20; position < file.length; position += 1 + random.nextInt(40)) {
            alter(file, position);
        }
    }

    @Test
    void bytes_of_a_whole_year_count() {
        byte[] file = Cases.fy2568().sealedReceipt();
        for (int i = 0; i < 100; i++) {
            int position = random.nextInt(file.length);
            assertNotVerified(replaced(file, position, digitOrLetter(file[position])), position);
            assertNotVerified(replaced(file, position, other(file[position])), position);
        }
    }

    @Test
    void the_part_that_was_altered_is_named() {
        byte[] file = Cases.small().publicReceipt();
        String text = Cases.text(file);

        assertThat(placesAfter(text.replace("\"derived\":\"97.14\"", "\"derived\":\"97.15\"")))
                .contains("/nodes/IIT.i1");
        assertThat(placesAfter(text.replace("khlong-phon", "khlong-phom"))).contains("/head/agency");
        assertThat(placesAfter(text.replace("\"weight\":\"60\"", "\"weight\":\"61\"")))
                .contains("/framework/instruments", "/framework");
        assertThat(placesAfter(text.replace("\"IIT.i2\":{\"coverage\"", "\"IIT.i2\":{\"koverage\"")))
                .allMatch(place -> place.startsWith("/nodes/IIT.i2"));
        assertThat(placesAfter(text.replace("\"agency\":", "\"agency\" :"))).containsExactly("/head/agency");
        assertThat(placesAfter(text + "\n")).isNotEmpty();
        assertThat(placesAfter("")).containsExactly("document");
    }

    @Test
    void a_cut_off_file_does_not_verify() {
        byte[] file = Cases.small().sealedReceipt();
        for (int length = 0; length < file.length; length += 1 + random.nextInt(40)) {
            assertNotVerified(Arrays.copyOf(file, length), length);
        }
    }

    /** Each position one way that mostly leaves JSON, to be found by content, and one that mostly does not. */
    private void alter(byte[] file, int position) {
        assertNotVerified(replaced(file, position, digitOrLetter(file[position])), position);
        byte[] broken = switch (position % 4) {
            case 0 -> deleted(file, position);
            case 1 -> inserted(file, position, SPECIAL[random.nextInt(SPECIAL.length)]);
            default -> replaced(file, position, other(file[position]));
        };
        assertNotVerified(broken, position);
    }

    private static List<String> placesAfter(String text) {
        return Receipts.verify(text.getBytes(StandardCharsets.UTF_8), KeyRing.empty()).failures().stream()
                .map(Failure::place)
                .toList();
    }

    private static void assertNotVerified(byte[] altered, int position) {
        Verification verification = Receipts.verify(altered, KeyRing.empty());
        assertThat(verification.failures()).as("altered at byte %d", position).isNotEmpty();
        assertThat(verification.failures()).allSatisfy(failure -> {
            assertThat(failure.place()).isNotBlank();
            assertThat(failure.sentence()).isNotBlank();
        });
    }

    private byte other(byte original) {
        byte replacement;
        do {
            replacement = random.nextBoolean() ? (byte) random.nextInt(256) : SPECIAL[random.nextInt(SPECIAL.length)];
        } while (replacement == original);
        return replacement;
    }

    private static byte digitOrLetter(byte original) {
        return (byte) (original == '9' || original == 'z' || original == 'Z' ? original - 1 : original + 1);
    }

    private static byte[] replaced(byte[] file, int position, byte replacement) {
        byte[] altered = file.clone();
        altered[position] = replacement;
        return altered;
    }

    private static byte[] deleted(byte[] file, int position) {
        byte[] altered = Arrays.copyOf(file, file.length - 1);
        System.arraycopy(file, position + 1, altered, position, altered.length - position);
        return altered;
    }

    private static byte[] inserted(byte[] file, int position, byte addition) {
        byte[] altered = Arrays.copyOf(file, file.length + 1);
        altered[position] = addition;
        System.arraycopy(file, position, altered, position + 1, file.length - position);
        return altered;
    }
}
