package org.sucharit.reporting.document.pdf;

import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.sucharit.reporting.document.PlainText;

/** The structure of one PDF file. It is complete before the first mark is drawn, so that it is in reading order. */
final class PdfStructure {

    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName COLUMN_SPAN = new PdfName("ColSpan");
    private static final PdfName PLACEMENT = new PdfName("Placement");

    /** PDF/A-2 allows strings of 32,767 bytes. */
    private static final int LONGEST_ALTERNATIVE = 16_000;

    private static final PdfName LIST_NUMBERING = new PdfName("ListNumbering");

    private final Map<Tag, PdfStructureElement> elements = new HashMap<>();

    PdfStructure(PdfWriter writer, Tag root, String language) {
        PdfStructureElement element = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName(root.role()));
        element.put(PdfName.LANG, new PdfString(language));
        add(root, element);
    }

    /** What holds the content of this tag. */
    PdfStructureElement element(Tag tag) {
        return elements.get(tag);
    }

    private void add(Tag tag, PdfStructureElement element) {
        elements.put(tag, element);
        attributes(tag, element);
        for (Tag child : tag.children()) {
            add(child, new PdfStructureElement(element, new PdfName(child.role())));
        }
    }

    private static void attributes(Tag tag, PdfStructureElement element) {
        if (tag.numbering() != null) {
            PdfDictionary list = owned("List");
            list.put(LIST_NUMBERING, new PdfName(tag.numbering()));
            element.put(PdfName.A, list);
        } else if (tag.alternative() != null) {
            element.put(
                    PdfName.ALT,
                    new PdfString(PlainText.brief(tag.alternative(), LONGEST_ALTERNATIVE), PdfObject.TEXT_UNICODE));
            PdfDictionary place = owned("Layout");
            place.put(PdfName.BBOX, new PdfArray(tag.bounds()));
            place.put(PLACEMENT, new PdfName("Block"));
            element.put(PdfName.A, place);
        } else if (tag.scope() != null || tag.columns() > 1) {
            PdfDictionary cell = owned("Table");
            if (tag.scope() != null) {
                cell.put(SCOPE, new PdfName(tag.scope() == Tag.Scope.COLUMN ? "Column" : "Row"));
            }
            if (tag.columns() > 1) {
                cell.put(COLUMN_SPAN, new PdfNumber(tag.columns()));
            }
            element.put(PdfName.A, cell);
        }
    }

    private static PdfDictionary owned(String owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        return attributes;
    }
}
