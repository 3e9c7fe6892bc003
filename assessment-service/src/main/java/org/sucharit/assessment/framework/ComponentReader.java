package org.sucharit.assessment.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sucharit.contracts.framework.Framework.Component;
import org.sucharit.contracts.framework.Framework.Component.Absence;
import org.sucharit.contracts.framework.Framework.Component.Kind;
import org.sucharit.contracts.framework.Framework.Component.Quantifier;
import org.sucharit.contracts.framework.Framework.Period;

/**
 * Reads the data components of an item. A component has no code in the document: it is numbered by its place, so that
 * the second element of the first component is {@code c1.2}.
 */
final class ComponentReader {

    /** A component, its elements and theirs; no print divides further. */
    private static final int DEEPEST = 3;

    private static final String[] LAST = {
        "kind", "text", "quantifier", "atLeast", "absence", "period", "dependsOn",
    };
    private static final String[] DIVIDED = {
        "kind", "text", "quantifier", "atLeast", "absence", "period", "dependsOn", "elements",
    };

    private ComponentReader() {}

    static List<Component> read(Spot list) {
        return numbered(list.list(spot -> component(spot, 1)), "c");
    }

    private static Component component(Spot spot, int depth) {
        Spot.Fields fields = spot.object(depth < DEEPEST ? DIVIDED : LAST);
        return fields == null
                ? null
                : new Component(
                        null,
                        // An element is by itself a detail of what it belongs to.
                        depth == 1
                                ? fields.required("kind", word -> word.oneOf(Kind.class))
                                : fields.optional("kind", Kind.DETAILS, word -> word.oneOf(Kind.class)),
                        fields.optional("text", null, FrameworkReader::label),
                        fields.optional("quantifier", Quantifier.ALL, word -> word.oneOf(Quantifier.class)),
                        fields.optional("atLeast", null, number -> number.integer(1, 1_000, "")),
                        fields.optional("absence", Absence.NOT_MET, word -> word.oneOf(Absence.class)),
                        fields.optional("period", null, ComponentReader::period),
                        fields.optional("dependsOn", List.of(), items -> items.list(ComponentReader::item)),
                        fields.optional(
                                "elements",
                                List.of(),
                                elements -> elements.list(element -> component(element, depth + 1))));
    }

    private static Period period(Spot spot) {
        Spot.Fields fields = spot.object("span", "granularity");
        return fields == null
                ? null
                : new Period(
                        fields.required("span", word -> word.oneOf(Period.Span.class)),
                        fields.optional("granularity", null, word -> word.oneOf(Period.Granularity.class)));
    }

    private static String item(Spot spot) {
        return spot.code(FrameworkReader.QUESTION, "o23");
    }

    private static List<Component> numbered(List<Component> components, String prefix) {
        if (components == null) {
            return null;
        }
        List<Component> numbered = new ArrayList<>();
        for (Component component : components) {
            String code = prefix + (numbered.size() + 1);
            numbered.add(component == null ? null : coded(component, code));
        }
        return Collections.unmodifiableList(numbered);
    }

    private static Component coded(Component component, String code) {
        return new Component(
                code,
                component.kind(),
                component.text(),
                component.quantifier(),
                component.atLeast(),
                component.absence(),
                component.period(),
                component.dependsOn(),
                numbered(component.elements(), code + "."));
    }
}
