package org.sucharit.scoring.core.reconciliation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score.Difference;
import org.sucharit.contracts.score.Score.Difference.Kind;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * Holds printed headings of indicators, their parts and sub-indicators against the framework's names and numbers.
 * Spelling that no reader sees is ignored: composition, white space, which digits; either language will do.
 */
final class Headings {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)*");
    private static final Pattern HEADING = Pattern.compile(
            "(?iu)(?:(?:ตัวชี้วัดย่อย|ตัวชี้วัด|sub-?indicator|indicator)\\s*(?:ที่|no\\.?)?\\s*)?(?<number>"
                    + NUMBER.pattern()
                    + ")(?:[.:)]|\\s[-–—])?(?:\\s+(?<name>.+))?");

    private final Map<String, Heading> byCode = new HashMap<>();

    private record Heading(String number, Label name) {}

    Headings(Framework framework) {
        for (Framework.Indicator indicator : framework.indicators()) {
            List<String> prefixes = new ArrayList<>(List.of(""));
            indicator.instruments().forEach(instrument -> prefixes.add(instrument + "."));
            for (String prefix : prefixes) {
                byCode.put(prefix + indicator.code(), new Heading(indicator.code(), indicator.name()));
                for (Framework.SubIndicator sub : indicator.subIndicators()) {
                    byCode.put(prefix + sub.code(), new Heading(sub.code(), sub.name()));
                }
            }
        }
    }

    /** The differences of a heading, name first; none at nodes of other levels. */
    List<Difference> differences(TreeNode node, String printed) {
        Heading heading = byCode.get(node.code());
        if (heading == null || node.isLeaf()) {
            return List.of();
        }
        String text = normalized(printed);
        Matcher parts = HEADING.matcher(text);
        boolean numbered = parts.matches();
        String number = numbered ? parts.group("number") : null;
        String name = numbered ? parts.group("name") : text;
        List<Difference> differences = new ArrayList<>();
        if (name != null
                && !name.equalsIgnoreCase(normalized(heading.name().th()))
                && !name.equalsIgnoreCase(normalized(heading.name().en()))) {
            differences.add(
                    new Difference(node.code(), Kind.NAME, name, heading.name().th(), null, List.of()));
        }
        boolean comparable = number != null && NUMBER.matcher(heading.number()).matches();
        if (comparable && !number.equals(heading.number())) {
            differences.add(new Difference(node.code(), Kind.NUMBER, number, heading.number(), null, List.of()));
        }
        return differences;
    }

    /** The heading with its number, as the framework has it; {@code like} tells how the printed one was worded. */
    String corrected(TreeNode node, String like) {
        Heading heading = byCode.get(node.code());
        String text = normalized(like);
        Matcher parts = HEADING.matcher(text);
        if (!parts.matches()) {
            return heading.name().th();
        }
        String before = text.substring(0, parts.start("number"));
        return before + heading.number() + " " + heading.name().th();
    }

    private static String normalized(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC)
                // Unicode does not compose sara am, which documents spell in two ways.
                .replace("\u0E4D\u0E32", "\u0E33");
        StringBuilder digits = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> digits.appendCodePoint(c >= '๐' && c <= '๙' ? '0' + c - '๐' : c));
        return digits.toString()
                .replaceAll("[\u200B\uFEFF]", "")
                .replaceAll("[\\s\u00A0]+", " ")
                .strip();
    }
}
