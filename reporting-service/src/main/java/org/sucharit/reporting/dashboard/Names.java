package org.sucharit.reporting.dashboard;

import java.util.Map;
import java.util.stream.Collectors;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.http.Language;
import org.sucharit.kit.json.Wire;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.composition.NodeLabels;
import org.sucharit.reporting.composition.ProvinceName;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.writing.Writing;

/** What areas, nodes and ratings of a year are called in a language. */
public final class Names {

    /** The capital has districts of its own kind. */
    private static final String BANGKOK = "10/";

    private final HouseTexts texts;
    private final NodeLabels nodes;
    private final Map<String, Label> ratings;

    private Names(HouseTexts texts, NodeLabels nodes, Map<String, Label> ratings) {
        this.texts = texts;
        this.nodes = nodes;
        this.ratings = ratings;
    }

    /** The names of a year, with Arabic digits. */
    public static Names of(Framework framework, Language language) {
        Writing writing =
                new Writing(language == Language.TH ? Writing.Language.TH : Writing.Language.EN, Writing.Digits.ARABIC);
        HouseTexts texts = HouseTexts.of("dashboard", writing);
        return new Names(
                texts,
                NodeLabels.of(framework, texts),
                framework.bands().stream()
                        .collect(Collectors.toMap(
                                Framework.Band::rating, Framework.Band::label, (first, second) -> first)));
    }

    /** The sentences of pages. */
    public HouseTexts texts() {
        return texts;
    }

    public String of(Label label) {
        return texts.name(label);
    }

    public String node(String code) {
        return nodes.label(code);
    }

    /** Where a question or item belongs; empty for other nodes. */
    public String home(String node) {
        return nodes.home(node);
    }

    /** A rating; its code where the framework has none of it. */
    public String rating(String code) {
        return ratings.containsKey(code) ? of(ratings.get(code)) : code;
    }

    /**
     * An area.
     *
     * @param name null where the code has a name of its own
     */
    public String area(Area area, Label name) {
        return area(area.kind(), area.code(), name);
    }

    /** An area of a kind, as {@link #area(Area, Label)}. */
    public String area(Area.Kind kind, String code, Label name) {
        return switch (kind) {
            case NATION -> texts.get("nation");
            case REGION -> of(name);
            case PROVINCE -> ProvinceName.of(code, name, texts);
            case DISTRICT ->
                texts.get(code.startsWith(BANGKOK) ? "district.bangkok" : "district.other", "name", of(name));
            case TYPE -> texts.get("type." + code);
            case SIZE -> texts.get("size." + code);
            case PEERS -> {
                String[] halves = code.split("/", 2);
                yield texts.get(
                        "peers", "type", texts.get("type." + halves[0]), "size", texts.get("size." + halves[1]));
            }
        };
    }

    /** A kind of areas, and others that go by their codes. */
    public String kind(Area.Kind kind) {
        return texts.get("kind." + Wire.code(kind));
    }
}
