package org.sucharit.reporting.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words to be found in texts. Looking for them costs next to nothing where none begins, which is nearly everywhere. */
final class Words {

    private final Map<Character, List<String>> byInitial = new HashMap<>();

    Words(List<String> words) {
        for (String word : words) {
            byInitial.computeIfAbsent(word.charAt(0), _ -> new ArrayList<>()).add(word);
        }
        byInitial
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /** Where the longest word that begins here ends; here, where none does. */
    int end(String text, int start) {
        for (String word : byInitial.getOrDefault(text.charAt(start), List.of())) {
            if (text.startsWith(word, start)) {
                return start + word.length();
            }
        }
        return start;
    }
}
