package org.sucharit.measures.completeness.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.sucharit.contracts.agency.Agency;

/**
 * The names of all agencies, found in a text in one pass. An agency is named by its official name, or by a word for its
 * type and its own name (อบต.บ่อแก้ว); by the bare name of a place (บ่อแก้ว) it is not.
 */
public final class AgencyNames {

    public static final AgencyNames NONE = of(List.of());

    /** Characters of a name that begins with no word for its type; shorter ones stand in many a text by chance. */
    private static final int SHORTEST = 6;
    /** Letters of a name from which it is not the beginning of an ordinary word after the word for its type. */
    private static final int SURE = 4;
    /** Agencies that are remembered of one name. */
    private static final int BEARERS = 4;

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^)]*\\)\\s*$");

    private final Trie trie;
    private final Map<String, List<Named>> bearers;

    private AgencyNames(Trie trie, Map<String, List<Named>> bearers) {
        this.trie = trie;
        this.bearers = bearers;
    }

    /**
     * What is needed of an agency.
     *
     * @param province its code
     * @param name official, Thai
     */
    public record Named(String code, Agency.Type type, String province, String name) {

        public static Named of(Agency agency) {
            return new Named(
                    agency.code(),
                    agency.type(),
                    agency.province().code(),
                    agency.name().th());
        }

        /** By what the agency is called, as it stands in a folded and tight text. */
        Set<String> forms() {
            String official = AgencyWords.tight(NormalText.folded(name));
            Set<String> forms = new LinkedHashSet<>();
            Stream.of(official, IN_BRACKETS.matcher(official).replaceFirst("")).forEach(full -> {
                forms.add(full);
                String own = own(full);
                if (!own.isEmpty() && !own.equals(full)) {
                    AgencyWords.begins(type).forEach(begin -> forms.add(begin + own));
                }
            });
            return forms;
        }

        /** By what the agency speaks of itself, its name without a word for its type too. */
        public List<String> spokenOf() {
            Set<String> all = new LinkedHashSet<>(forms());
            forms().stream().map(this::own).filter(own -> own.length() > 1).forEach(all::add);
            return List.copyOf(all);
        }

        /** Its own name, without a word for its type. */
        private String own(String full) {
            return AgencyWords.begins(type).stream()
                    .filter(full::startsWith)
                    .max(Comparator.comparingInt(String::length))
                    .map(begin -> full.substring(begin.length()).strip())
                    .orElse(full);
        }
    }

    /**
     * A name in a text, from {@code start} to before {@code end}.
     *
     * @param bearers a few of the agencies that are called so; empty for the agency whose text it is
     */
    record Hit(int start, int end, String name, List<Named> bearers) {}

    /** The names of some agencies. A province is called like the place, so that its name is in every address. */
    public static AgencyNames of(Collection<Named> agencies) {
        Map<String, List<Named>> bearers = new HashMap<>();
        for (Named agency : agencies) {
            if (agency.type() != Agency.Type.PROVINCE) {
                agency.forms().stream()
                        .filter(form -> form.length() >= SHORTEST && !AgencyWords.isPlace(form))
                        .forEach(form -> {
                            List<Named> named = bearers.computeIfAbsent(form, any -> new ArrayList<>(1));
                            if (named.size() < BEARERS) {
                                named.add(agency);
                            }
                        });
            }
        }
        return new AgencyNames(Trie.builder().addKeywords(bearers.keySet()).build(), bearers);
    }

    /** The agencies that a folded and tight text names: of names that overlap the first, of these the longest. */
    List<Hit> in(String text, Named own) {
        List<Hit> all = new ArrayList<>();
        Set<String> ownForms = own.forms();
        ownForms.forEach(form -> {
            for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
                all.add(new Hit(at, at + form.length(), form, List.of()));
            }
        });
        for (Emit emit : trie.parseText(text)) {
            String name = emit.getKeyword();
            List<Named> named = bearers.get(name);
            if (!ownForms.contains(name) && isWhole(text, emit.getStart(), emit.getEnd() + 1, named.getFirst())) {
                all.add(new Hit(emit.getStart(), emit.getEnd() + 1, name, named));
            }
        }
        all.sort(Comparator.comparingInt(Hit::start)
                .thenComparing(Comparator.comparingInt(Hit::end).reversed()));
        List<Hit> apart = new ArrayList<>();
        for (Hit hit : all) {
            if (apart.isEmpty() || apart.getLast().end() <= hit.start()) {
                apart.add(hit);
            }
        }
        return apart;
    }

    /** Whether a name neither ends in the middle of a syllable or number, nor is so short that it begins a word. */
    private static boolean isWhole(String text, int start, int end, Named named) {
        String name = text.substring(start, end);
        if (start > 0 && name.indexOf('.') == 2 && isThai(text.charAt(start - 1))) {
            return false;
        }
        if (end == text.length()) {
            return true;
        }
        char next = text.charAt(end);
        if (isThai(next)) {
            return !leansOnLetter(next)
                    && named.own(name).codePoints().filter(Character::isLetter).count() >= SURE;
        }
        return !(isLatinOrDigit(next) && isLatinOrDigit(text.charAt(end - 1)));
    }

    private static boolean isThai(char c) {
        return c >= 'ก' && c <= '๎';
    }

    /** Vowels and tone marks that belong to the letter before. */
    private static boolean leansOnLetter(char c) {
        return (c >= 'ะ' && c <= 'ฺ') || c == 'ๅ' || (c >= '็' && c <= '๎');
    }

    private static boolean isLatinOrDigit(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '-');
    }
}
