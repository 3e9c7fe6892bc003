package org.sucharit.measures.completeness.rules;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Texts of our own guidance library. Every agency is given them, so they are nobody's copy. */
public final class LibraryTexts {

    private final Set<String> paragraphs;
    private final Set<String> closing;
    private final Map<String, String> maintaining;

    /**
     * Texts of a library.
     *
     * @param texts as they may stand in a draft
     * @param maintaining by indicator, the text of the measure that only keeps its level
     */
    public LibraryTexts(Collection<String> texts, Map<String, String> maintaining) {
        this.paragraphs = texts.stream().map(NormalText::plain).collect(Collectors.toUnmodifiableSet());
        this.closing = paragraphs.stream()
                .filter(text -> text.length() >= Paragraph.COUNTS_FROM)
                .collect(Collectors.toUnmodifiableSet());
        this.maintaining = maintaining.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> NormalText.plain(entry.getValue())));
    }

    /**
     * Whether a paragraph is the library's, also where a heading was put before it, as in a step that answers an urgent
     * item.
     *
     * @param plain a paragraph in its plain normal form
     */
    boolean has(String plain) {
        return paragraphs.contains(plain) || closing.stream().anyMatch(plain::endsWith);
    }

    /** Whether a text is the one that only keeps an indicator's level. */
    boolean onlyMaintains(String indicator, String text) {
        return NormalText.plain(text).equals(maintaining.get(indicator));
    }
}
