package org.sucharit.reporting.opendata.file;

import java.util.List;
import java.util.function.Function;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.composition.NodeLabels;
import org.sucharit.reporting.writing.Writing;

/** What is said around the data, in both languages, with Arabic digits. */
public final class Wording {

    private final HouseTexts thai = texts(Writing.Language.TH);
    private final HouseTexts english = texts(Writing.Language.EN);

    private static HouseTexts texts(Writing.Language language) {
        return HouseTexts.of("open-data", new Writing(language, Writing.Digits.ARABIC));
    }

    /** The text of a path. */
    public Label of(String path) {
        return new Label(thai.get(path), english.get(path));
    }

    /** The text of a path with a word filled in. */
    public Label of(String path, String word, String value) {
        return new Label(thai.get(path, word, value), english.get(path, word, value));
    }

    /** The texts of a list, in Thai and in English. */
    public List<List<String>> listed(String path) {
        return List.of(thai.all(path), english.all(path));
    }

    /** What the nodes of a framework are called. */
    Function<String, Label> nodes(Framework framework) {
        NodeLabels inThai = NodeLabels.of(framework, thai);
        NodeLabels inEnglish = NodeLabels.of(framework, english);
        return node -> new Label(inThai.label(node), inEnglish.label(node));
    }
}
