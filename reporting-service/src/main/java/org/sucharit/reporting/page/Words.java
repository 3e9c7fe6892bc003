package org.sucharit.reporting.page;

import io.quarkus.qute.TemplateData;
import org.sucharit.kit.http.Language;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.writing.Writing;

/** The sentences of pages in a language, {@code texts/page-*.yaml}; templates fill in words by name. */
@TemplateData
public final class Words {

    private final HouseTexts texts;

    private Words(HouseTexts texts) {
        this.texts = texts;
    }

    static Words of(Language language) {
        return new Words(HouseTexts.of(
                "page",
                new Writing(
                        language == Language.TH ? Writing.Language.TH : Writing.Language.EN, Writing.Digits.ARABIC)));
    }

    public String get(String path) {
        return texts.get(path);
    }

    /** With one word filled in. */
    public String with(String path, String word, Object value) {
        return texts.get(path, word, String.valueOf(value));
    }

    /** With two. */
    public String with(String path, String word, Object value, String other, Object otherValue) {
        return texts.get(path, word, String.valueOf(value), other, String.valueOf(otherValue));
    }

    /** With three. */
    public String with(
            String path, String word, Object value, String other, Object otherValue, String third, Object thirdValue) {
        return texts.get(
                path,
                word,
                String.valueOf(value),
                other,
                String.valueOf(otherValue),
                third,
                String.valueOf(thirdValue));
    }

    /** A text of a code; the code itself where there is none. */
    public String code(String prefix, String code) {
        return texts.has(prefix + "." + code) ? texts.get(prefix + "." + code) : code;
    }

    /** "a, b and c". */
    String listed(java.util.List<String> parts) {
        return texts.listed(parts);
    }
}
