package org.sucharit.reporting.area;

import java.util.List;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.ItemList;

/** How this report counts. */
final class MethodPart {

    private final HouseTexts texts;

    MethodPart(AreaMaterial material) {
        texts = material.texts();
    }

    List<Block> blocks() {
        return List.of(
                new Heading(1, texts.get("method.heading")),
                ItemList.of(ItemList.Marking.NUMBER, texts.all("method.rules")));
    }
}
