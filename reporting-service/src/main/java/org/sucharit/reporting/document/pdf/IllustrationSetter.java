package org.sucharit.reporting.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.reporting.document.Code;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Illustration;
import org.sucharit.reporting.document.RendererWords;
import org.sucharit.reporting.document.Surroundings;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.document.drawing.Drawings;

/** Sets illustrations with what stands under them, and says in words what they show. */
final class IllustrationSetter {

    private static final float AFTER = 10;

    private final TextStack text;
    private final Document document;
    private final Surroundings surroundings;
    private final RendererWords words;

    IllustrationSetter(TextStack text, Document document, Surroundings surroundings) {
        this.text = text;
        this.document = document;
        this.surroundings = surroundings;
        words = RendererWords.of(document);
    }

    DrawingPiece set(Illustration illustration, Tag parent, Paper paper) {
        Tag whole = parent.child("Div");
        Tag figure = whole.child("Figure").showing(words.alternative(illustration.alternative()));
        List<StackLine> below = new ArrayList<>();
        if (!illustration.caption().isEmpty()) {
            below.addAll(line(illustration.caption(), TextStyle.CAPTION, paper, whole.child("Caption")));
        }
        if (illustration instanceof Code code) {
            below.addAll(line(surroundings.address(code.path()), TextStyle.CELL_NOTE, paper, whole.child("P")));
        }
        return new DrawingPiece(
                Drawings.of(illustration, document.writing(), surroundings),
                figure,
                new TextPiece(below, 0, AFTER, false),
                paper);
    }

    private List<StackLine> line(String line, TextStyle style, Paper paper, Tag tag) {
        return text.text(line, style, paper.line(), Table.Align.CENTER, tag);
    }
}
