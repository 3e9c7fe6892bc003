package org.sucharit.reporting.opendata.file;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which groups of a whole are not told of: those of fewer than {@value #FEWEST}, and, where the whole is told, so many
 * others with them that what is withheld cannot be had by taking all that is told from the whole. What is withheld then is
 * at least two groups, and together at least {@value #FEWEST}.
 */
final class SmallGroups {

    /** The fewest that are told of together. */
    static final int FEWEST = 5;

    private SmallGroups() {}

    /**
     * Finds them.
     *
     * @param sizes of all groups of the whole, by name; none of them shares a member with another
     */
    static Set<String> withheld(Map<String, Integer> sizes) {
        List<Map.Entry<String, Integer>> smallestFirst = sizes.entrySet().stream()
                .filter(group -> group.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        Set<String> withheld = new HashSet<>();
        int members = 0;
        for (Map.Entry<String, Integer> group : smallestFirst) {
            boolean covered = withheld.isEmpty() || (withheld.size() > 1 && members >= FEWEST);
            if (group.getValue() >= FEWEST && covered) {
                break;
            }
            withheld.add(group.getKey());
            members += group.getValue();
        }
        return withheld;
    }
}
