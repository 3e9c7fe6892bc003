package org.sucharit.reporting.document.docx;

import org.sucharit.reporting.document.Code;
import org.sucharit.reporting.document.Illustration;
import org.sucharit.reporting.document.Surroundings;

/** Writes illustrations; for now what they show in words. */
final class DocxPictures {

    private final WordXml out;
    private final Surroundings surroundings;

    DocxPictures(WordXml out, Surroundings surroundings) {
        this.out = out;
        this.surroundings = surroundings;
    }

    void write(Illustration illustration) {
        Setting note = Setting.of("Note").keptWithNext();
        if (!illustration.alternative().equals(illustration.caption())) {
            out.text(note, illustration.alternative());
        }
        if (illustration instanceof Code code) {
            out.text(note, surroundings.address(code.path()));
        }
        out.text(Setting.of("Caption"), illustration.caption());
    }
}
