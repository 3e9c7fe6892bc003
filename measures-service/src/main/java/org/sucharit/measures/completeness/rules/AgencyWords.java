package org.sucharit.measures.completeness.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;

/** Words that name a type of agency; data: {@code completeness/agency-words.yaml}. */
final class AgencyWords {

    private static final Data DATA = RuleData.read("/completeness/agency-words.yaml", new TypeReference<>() {});
    private static final Map<String, Set<Agency.Type>> WORDS = words();
    private static final Pattern ANY =
            Pattern.compile(oneOf(Stream.concat(WORDS.keySet().stream(), DATA.except().stream())));
    private static final Pattern BEFORE_SPACE =
            Pattern.compile("(" + oneOf(WORDS.keySet().stream()) + ") (?=[ก-ฮเ-ไ])");

    private AgencyWords() {}

    /** The file. */
    record Data(
            List<List<Agency.Type>> groups, Map<Agency.Type, Kind> types, List<String> except, Set<String> places) {}

    /**
     * A type of agency.
     *
     * @param begins what the official name of such an agency begins with; the first is the long form, all others stand
     *     for it
     * @param words further words by which such an agency speaks of itself
     */
    record Kind(Label name, List<String> begins, List<String> words) {}

    /** A word that was found, from {@code start} to before {@code end}. */
    record Found(int start, int end, String word, Set<Agency.Type> types) {}

    /** The words in a text that is {@link #tight}; of those that lie in each other the longest. */
    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = ANY.matcher(text);
        while (matcher.find()) {
            Set<Agency.Type> types = WORDS.get(matcher.group());
            if (types != null) {
                found.add(new Found(matcher.start(), matcher.end(), matcher.group(), types));
            }
        }
        return found;
    }

    /** A folded text without the space between such a word and a name: อบต. บ่อแก้ว is อบต.บ่อแก้ว. */
    static String tight(String text) {
        return BEFORE_SPACE.matcher(text).replaceAll("$1");
    }

    /** A text with something in the place of each of these words. */
    static String replaced(String text, String by) {
        StringBuilder replaced = new StringBuilder(text.length());
        int from = 0;
        for (Found found : in(text)) {
            replaced.append(text, from, found.start()).append(by);
            from = found.end();
        }
        return replaced.append(text, from, text.length()).toString();
    }

    /** What official names of a type begin with, the long form first; empty where they begin with nothing in common. */
    static List<String> begins(Agency.Type type) {
        Kind kind = DATA.types().get(type);
        return kind == null ? List.of() : kind.begins();
    }

    static Label name(Agency.Type type) {
        return DATA.types().get(type).name();
    }

    /** Whether agencies of these types are mistaken for each other, and write alike. */
    static boolean areAlike(Agency.Type one, Agency.Type other) {
        return one == other || DATA.groups().stream().anyMatch(group -> group.contains(one) && group.contains(other));
    }

    /** Whether a name is that of a place, too, and says nothing of an agency. */
    static boolean isPlace(String name) {
        return DATA.places().contains(name);
    }

    private static Map<String, Set<Agency.Type>> words() {
        Map<String, Set<Agency.Type>> words = new HashMap<>();
        DATA.types()
                .forEach((type, kind) -> Stream.concat(kind.begins().stream(), kind.words().stream())
                        .forEach(word -> words.computeIfAbsent(word, any -> EnumSet.noneOf(Agency.Type.class))
                                .add(type)));
        return words;
    }

    /** The longest of some words. Their first letters come first: most places of a text are dismissed by them. */
    private static String oneOf(Stream<String> words) {
        List<String> longest =
                words.sorted(Comparator.comparingInt(String::length).reversed()).toList();
        String letters =
                longest.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining());
        return "(?=[" + letters + "])(?:"
                + longest.stream().map(AgencyWords::pattern).collect(Collectors.joining("|")) + ")";
    }

    /** Two letters and a dot end many a longer abbreviation: ทม. is no part of กทม. */
    private static String pattern(String word) {
        String quoted = Pattern.quote(word);
        return word.length() <= 3 && word.endsWith(".") ? "(?<![ก-๎])" + quoted : quoted;
    }
}
