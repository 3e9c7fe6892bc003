package org.sucharit.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to a framework document, reading it gives a framework or mistakes. */
class FrameworkDocumentPropertiesTest {

    private static final String SHIPPED = Fixture.shipped();
    private static final String[] SNIPPETS = {
        ":", "- ", "{", "}", "[", "]", "\"", "'", "&a ", "*a", "!!int ", "|", ">", "\n", "  ", "#", "%", "? ", "\t",
        "null", "~", "-1", "1e9", "๙๙", "\u0000", "\uD83D", "<<: ", "---\n", "...\n", "\u0085", "\uFEFF", "@", "`",
        ".inf", "yes"
    };

    @Property(tries = 400)
    void random_edits_never_throw(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int edits) {
        Random random = new Random(seed);
        StringBuilder yaml = new StringBuilder(random.nextBoolean() ? SHIPPED : Fixture.SMALL);
        for (int i = 0; i < edits; i++) {
            edit(yaml, random);
        }
        reads(yaml.toString());
    }

    @Property(tries = 400)
    void any_text_is_read(@ForAll String text) {
        reads(text);
    }

    @Property(tries = 100)
    void a_file_cut_short_is_read(@ForAll @IntRange(min = 0, max = 40_000) int length) {
        reads(SHIPPED.substring(0, Math.min(length, SHIPPED.length())));
    }

    private static void edit(StringBuilder yaml, Random random) {
        int at = random.nextInt(yaml.length() + 1);
        switch (random.nextInt(5)) {
            case 0 -> yaml.delete(at, Math.min(yaml.length(), at + 1 + random.nextInt(30)));
            case 1 -> yaml.insert(at, SNIPPETS[random.nextInt(SNIPPETS.length)]);
            case 2 -> yaml.insert(at, (char) random.nextInt(0x10000));
            case 3 -> {
                int from = random.nextInt(yaml.length() + 1);
                yaml.insert(at, yaml.substring(from, Math.min(yaml.length(), from + random.nextInt(200))));
            }
            default -> {
                int line = yaml.indexOf("\n", at);
                int next = line < 0 ? -1 : yaml.indexOf("\n", line + 1);
                if (next > 0) {
                    yaml.delete(line, next);
                }
            }
        }
    }

    private static void reads(String yaml) {
        switch (FrameworkDocument.read(yaml, EarlierYears.UNKNOWN)) {
            case FrameworkDocument.Valid valid ->
                assertThat(valid.published(1, 1).bands()).isNotEmpty();
            case FrameworkDocument.Invalid invalid -> {
                int lines = (int) yaml.chars().filter(c -> c == '\n').count() + 2;
                assertThat(invalid.mistakes()).isNotEmpty().allSatisfy(mistake -> {
                    // A carriage return or a Unicode line separator ends a line of YAML too.
                    assertThat(mistake.line())
                            .isBetween(
                                    1,
                                    lines
                                            + yaml.length()
                                            - yaml.replaceAll("[\r\u0085\u2028\u2029]", "")
                                                    .length());
                    assertThat(mistake.column()).isPositive();
                    assertThat(mistake.message()).isNotBlank();
                });
            }
        }
    }
}
