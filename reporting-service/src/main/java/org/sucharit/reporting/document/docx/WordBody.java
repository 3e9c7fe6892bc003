package org.sucharit.reporting.document.docx;

import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.CellBlock;
import org.sucharit.reporting.document.Cover;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.HeadingLevels;
import org.sucharit.reporting.document.Illustration;
import org.sucharit.reporting.document.LeadIn;
import org.sucharit.reporting.document.Opening;
import org.sucharit.reporting.document.PageBreak;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.RendererWords;
import org.sucharit.reporting.document.Signature;
import org.sucharit.reporting.document.Surroundings;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.document.office.OfficeFile;

/** Writes a document's blocks. One per document. */
final class WordBody {

    /** Room for the hand, in twentieths of a point. */
    private static final int SIGNING = 960;

    /** A paragraph of up to so many characters, some four lines, stays with the table that it introduces. */
    private static final int LEAD_IN = 400;

    private final WordXml out = new WordXml();
    private final Document document;
    private final HeadingLevels levels;
    private final WordCover covers;
    private final WordText text;
    private final WordTable tables;
    private final WordIllustration illustrations;
    private final Sections sections;

    WordBody(Document document, OfficeFile file, Numberings numberings, Sections sections, Surroundings surroundings) {
        this.document = document;
        this.sections = sections;
        levels = HeadingLevels.of(document);
        WordPictures pictures = new WordPictures(file);
        RendererWords words = RendererWords.of(document);
        covers = new WordCover(out, pictures, surroundings, words);
        WordText.Boxes boxes = new WordText.Boxes();
        text = new WordText(out, numberings, boxes, document.writing(), false);
        WordText cells = new WordText(out, numberings, boxes, document.writing(), true);
        tables = new WordTable(out, cells);
        illustrations = new WordIllustration(out, pictures, document.writing(), surroundings, words);
    }

    String xml() {
        Sheet sheet = Sheet.UPRIGHT;
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            // Not before something stands there: of several breaks the last one counts.
            if (!(block instanceof PageBreak || block instanceof Opening)) {
                sections.go(sheet, out);
            }
            switch (block) {
                case Cover cover -> covers.write(cover);
                case Heading heading -> heading(heading);
                case Table table -> tables.write(table, sections.sheet());
                case CellBlock running -> running(running, i);
                case Illustration illustration -> illustrations.write(illustration);
                case Signature signature -> signature(signature);
                case PageBreak turn -> {
                    sheet = Sheet.of(turn.landscape());
                    out.turn();
                }
                case Opening _ -> {}
            }
        }
        if (document.blocks().isEmpty()) {
            // A body needs a paragraph.
            out.text(Setting.of("BodyText"), "");
        }
        return out.xml();
    }

    /** The title is a style of its own in word processors, so that the first headings under it are of level 1. */
    private void heading(Heading heading) {
        int depth = levels.depth(levels.next(heading));
        out.text(Setting.of("Heading" + depth), heading.text());
    }

    private void running(CellBlock running, int index) {
        out.keep(LeadIn.isAt(document.blocks(), index) && isShort(running));
        text.write(running, Table.Align.START);
        out.keep(false);
    }

    private static boolean isShort(CellBlock block) {
        return block instanceof Paragraph paragraph && paragraph.text().length() <= LEAD_IN;
    }

    private void signature(Signature signature) {
        int last = signature.lines().size() - 1;
        for (int i = 0; i <= last; i++) {
            Setting line = Setting.of("Signature").after(i == 0 ? SIGNING : 0);
            out.text(i < last ? line.keptWithNext() : line, signature.lines().get(i));
        }
    }
}
