package org.sucharit.assessment.agency;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names and queries brought to one form, so that people find what they mean: without case, spaces and punctuation, with
 * Arabic digits, marks in one order, and abbreviations written out.
 */
final class SearchText {

    /** Rises when the rules change; what was made by earlier ones is made again. */
    static final int RULES = 1;

    private static final int MAX_TERMS = 10;
    private static final String TONE = "[\u0E48-\u0E4B]";
    private static final Pattern MARKS = Pattern.compile("[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]{2,}");
    private static final Pattern IGNORED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]|ฯ");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    /** What looks the same and is typed in several ways, in the order in which it is applied. */
    private static final Map<Pattern, String> TYPING = patterns(List.of(
            Map.entry("เเ", "แ"), Map.entry("\u0E4D(" + TONE + "?)า", "$1ำ"), Map.entry("ำ(" + TONE + ")", "$1ำ")));

    /** What is written short; only at the beginning of a word, for the letters stand inside of words too. */
    private static final Map<Pattern, String> SHORT = patterns(List.of(
            word("อ\\.?\\s?บ\\.?\\s?ต(\\.|(?!\\p{M}))", "องค์การบริหารส่วนตำบล"),
            word("อ\\.?\\s?บ\\.?\\s?จ(\\.|(?!\\p{M}))", "องค์การบริหารส่วนจังหวัด"),
            word("ท\\.?ต(\\.|(?=\\s|$))", "เทศบาลตำบล"),
            word("ท\\.?ม(\\.|(?=\\s|$))", "เทศบาลเมือง"),
            word("ท\\.?น(\\.|(?=\\s|$))", "เทศบาลนคร"),
            word("กทม(\\.|(?=\\s|$))", "กรุงเทพมหานคร"),
            word("มทร(\\.|(?=\\s|$))", "มหาวิทยาลัยเทคโนโลยีราชมงคล"),
            word("มรภ(\\.|(?=\\s|$))", "มหาวิทยาลัยราชภัฏ"),
            word("สนง(\\.|(?=\\s|$))", "สำนักงาน"),
            word("ม\\.", "มหาวิทยาลัย"),
            word("จ\\.", "จังหวัด"),
            Map.entry("\\b[st]ao\\b", " administrative organisation "),
            Map.entry("\\bpao\\b", " provincial administrative organisation "),
            Map.entry("iz(?=[aei]|$|\\s)", "is")));

    private SearchText() {}

    /** An agency's names, one a line: no term of a query reaches across lines. */
    static String of(String nameTh, String nameEn) {
        String english = squeezed(nameEn);
        // Both words are in use for ตำบล.
        String otherEnglish = english.contains("subdistrict")
                ? english.replace("subdistrict", "tambon")
                : english.replace("tambon", "subdistrict");
        return List.of(squeezed(nameTh), english, otherEnglish).stream()
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The parts of a query, each of which a name must contain; none where it has no letter or digit. */
    static List<String> terms(String query) {
        return SPACES.splitAsStream(normal(query))
                .map(term -> IGNORED.matcher(term).replaceAll(""))
                .filter(term -> !term.isEmpty())
                .distinct()
                .limit(MAX_TERMS)
                .toList();
    }

    private static String squeezed(String name) {
        return IGNORED.matcher(normal(name)).replaceAll("");
    }

    private static String normal(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        normal = replace(DIGIT, normal, digit -> Integer.toString(Character.digit(digit.codePointAt(0), 10)));
        normal = replaceAll(TYPING, normal);
        normal = replace(MARKS, normal, SearchText::inOrder);
        return replaceAll(SHORT, normal);
    }

    /** Vowels before tones, as the code points are numbered; typed twice shows once. */
    private static String inOrder(String marks) {
        return marks.chars().sorted().distinct().mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String replace(Pattern pattern, String text, UnaryOperator<String> replacement) {
        return pattern.matcher(text).replaceAll((MatchResult found) -> replacement.apply(found.group()));
    }

    private static String replaceAll(Map<Pattern, String> replacements, String text) {
        String result = text;
        for (Map.Entry<Pattern, String> entry : replacements.entrySet()) {
            result = entry.getKey().matcher(result).replaceAll(entry.getValue());
        }
        return result;
    }

    private static Map.Entry<String, String> word(String abbreviation, String full) {
        return Map.entry("(?<![\\p{L}\\p{M}])" + abbreviation, full + " ");
    }

    private static Map<Pattern, String> patterns(List<Map.Entry<String, String>> entries) {
        Map<Pattern, String> patterns = new LinkedHashMap<>();
        entries.forEach(entry -> patterns.put(Pattern.compile(entry.getKey()), entry.getValue()));
        return patterns;
    }
}
