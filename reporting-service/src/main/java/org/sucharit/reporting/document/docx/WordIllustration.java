package org.sucharit.reporting.document.docx;

import org.sucharit.reporting.document.Code;
import org.sucharit.reporting.document.Illustration;
import org.sucharit.reporting.document.RendererWords;
import org.sucharit.reporting.document.Surroundings;
import org.sucharit.reporting.document.drawing.Drawing;
import org.sucharit.reporting.document.drawing.Drawings;
import org.sucharit.reporting.document.drawing.PngDrawing;
import org.sucharit.reporting.writing.Writing;

/** Writes illustrations: the drawing as a picture, then the address that a code leads to, and the caption. */
final class WordIllustration {

    private final WordXml out;
    private final WordPictures pictures;
    private final Writing writing;
    private final Surroundings surroundings;
    private final RendererWords words;

    WordIllustration(
            WordXml out, WordPictures pictures, Writing writing, Surroundings surroundings, RendererWords words) {
        this.out = out;
        this.pictures = pictures;
        this.writing = writing;
        this.surroundings = surroundings;
        this.words = words;
    }

    void write(Illustration illustration) {
        Drawing drawing = Drawings.of(illustration, writing, surroundings);
        Setting setting = Setting.of("Picture").keptWithNext();
        out.paragraph(
                setting,
                pictures.run(
                        PngDrawing.of(drawing),
                        Math.round(drawing.width() * WordPictures.POINT),
                        Math.round(drawing.height() * WordPictures.POINT),
                        words.alternative(illustration.alternative())));
        if (illustration instanceof Code code) {
            out.text(Setting.of("Note").keptWithNext(), surroundings.address(code.path()));
        }
        out.text(Setting.of("FigureCaption"), illustration.caption());
    }
}
