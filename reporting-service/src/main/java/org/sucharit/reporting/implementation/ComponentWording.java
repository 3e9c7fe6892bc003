package org.sucharit.reporting.implementation;

import java.util.List;
import org.sucharit.contracts.framework.Framework.Component;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;

/** What an item must show. */
final class ComponentWording {

    private final HouseTexts texts;

    ComponentWording(HouseTexts texts) {
        this.texts = texts;
    }

    Table.Cell cell(List<Component> components) {
        return components.isEmpty()
                ? Table.Cell.of(Paragraph.note(texts.get("component.none-known")))
                : Table.Cell.of(new ItemList(ItemList.Marking.BULLET, items(components)));
    }

    private List<ItemList.Item> items(List<Component> components) {
        return components.stream()
                .map(component -> new ItemList.Item(text(component), items(component.elements())))
                .toList();
    }

    private String text(Component component) {
        String text = component.text() == null ? texts.get("component.cut-off") : texts.name(component.text());
        if (!component.dependsOn().isEmpty()) {
            List<String> items =
                    component.dependsOn().stream().map(texts.writing()::digits).toList();
            text = texts.get("component.depends", "text", text, "items", texts.listed(items));
        }
        return component.elements().isEmpty() ? text : quantified(component, text);
    }

    private String quantified(Component component, String text) {
        return switch (component.quantifier()) {
            case ALL -> texts.get("component.all", "text", text);
            case EXAMPLES -> texts.get("component.examples", "text", text);
            case ONE_OF -> texts.get("component.one-of", "text", text);
            // Its own text says of what there must be how many.
            case AT_LEAST -> text;
        };
    }
}
