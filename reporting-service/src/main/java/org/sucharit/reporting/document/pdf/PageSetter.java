package org.sucharit.reporting.document.pdf;

import java.util.ArrayList;
import java.util.List;
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
import org.sucharit.reporting.document.Picture;
import org.sucharit.reporting.document.RendererWords;
import org.sucharit.reporting.document.Signature;
import org.sucharit.reporting.document.Surroundings;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.document.drawing.PngImage;
import org.sucharit.reporting.document.font.LineFitter;

/** Lays a document out on pages: sets every block, then places them one after the other. One per document. */
final class PageSetter {

    private static final float PARAGRAPH_GAP = 5;

    /** A paragraph up to this many lines stays with the table that it introduces. */
    private static final int LEAD_IN = 4;

    private final TextStack text;
    private final TableSetter tables;
    private final IllustrationSetter illustrations;
    private final PageFlow flow = new PageFlow();
    private final List<Layout.Bookmark> bookmarks = new ArrayList<>();
    private final Tag root = Tag.root();
    private final HeadingLevels levels;
    private final Document document;
    private final Surroundings surroundings;

    /** How the page lies for which blocks are set at present. */
    private Paper paper = Paper.UPRIGHT;

    PageSetter(Document document, Surroundings surroundings) {
        this.document = document;
        this.surroundings = surroundings;
        levels = HeadingLevels.of(document);
        LineFitter fitter = new LineFitter();
        text = new TextStack(fitter, document.writing(), false);
        tables = new TableSetter(fitter, document.writing());
        illustrations = new IllustrationSetter(text, document, surroundings);
    }

    Layout set() {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            pieces.add(piece(document.blocks().get(i), i));
        }
        for (int i = 0; i < pieces.size(); i++) {
            float needed = pieces.get(i).startHeight();
            for (int next = i; next + 1 < pieces.size() && pieces.get(next).staysWithNext(); next++) {
                needed += pieces.get(next + 1).startHeight();
            }
            if (needed <= flow.capacity()) {
                flow.need(needed);
            }
            pieces.get(i).place(flow);
        }
        List<Page> pages = flow.pages();
        new PageFooters(document).draw(pages);
        return new Layout(pages, root, bookmarks);
    }

    private Piece piece(Block block, int index) {
        return switch (block) {
            case Cover cover -> cover(cover);
            case Heading heading -> heading(heading);
            case Table table -> tables.set(table, root, paper);
            case CellBlock running -> {
                List<StackLine> lines = text.lines(List.of(running), paper.line(), Table.Align.START, root);
                yield new TextPiece(
                        lines, 0, PARAGRAPH_GAP, lines.size() <= LEAD_IN && LeadIn.isAt(document.blocks(), index));
            }
            case Illustration illustration -> illustrations.set(illustration, root, paper);
            case Signature signature -> signature(signature);
            case PageBreak turn -> {
                paper = Paper.of(turn.landscape());
                yield new TurnPiece(paper);
            }
            case Opening _ -> new TextPiece(List.of(), 0, 0, false);
        };
    }

    private Piece heading(Heading heading) {
        int level = levels.next(heading);
        TextStyle style = TextStyle.heading(level);
        List<StackLine> lines =
                text.text(heading.text(), style, paper.line(), Table.Align.START, root.child("H" + level));
        return new HeadingPiece(
                new TextPiece(lines, style.size() * 0.7f, 3, true), levels.depth(level), heading.text(), bookmarks);
    }

    /** In the right half of the page, each line in its middle. */
    private Piece signature(Signature signature) {
        List<StackLine> lines = signature.lines().stream()
                .filter(line -> !line.isEmpty())
                .flatMap(line ->
                        text.text(line, TextStyle.BODY, paper.line() / 2, Table.Align.CENTER, root.child("P")).stream())
                .map(line -> line.movedBy(paper.line() / 2))
                .toList();
        return new SignaturePiece(new TextPiece(lines, 0, PARAGRAPH_GAP, false));
    }

    private Piece cover(Cover cover) {
        CoverPiece.Emblem emblem = cover.emblem() == null ? null : emblem(cover.emblem());
        // Tags stand in the order in which they are made.
        List<StackLine> kind = centered(List.of(cover.kind()), TextStyle.COVER_KIND, root);
        Tag title = root.child("H1");
        return new CoverPiece(
                emblem,
                kind,
                cover.title().stream()
                        .flatMap(line ->
                                text
                                        .text(line, TextStyle.COVER_TITLE, paper.line(), Table.Align.CENTER, title)
                                        .stream())
                        .toList(),
                centered(cover.issuer(), TextStyle.COVER_ISSUER, root),
                centered(List.of(cover.date()), TextStyle.COVER_DATE, root));
    }

    /** Null where the picture is lost or is none. */
    private CoverPiece.Emblem emblem(Picture picture) {
        return surroundings
                .picture(picture.hash())
                .flatMap(PngImage::read)
                .map(image -> new CoverPiece.Emblem(
                        image,
                        root.child("Figure").showing(RendererWords.of(document).alternative(picture.alternative()))))
                .orElse(null);
    }

    private List<StackLine> centered(List<String> texts, TextStyle style, Tag parent) {
        return texts.stream()
                .filter(line -> !line.isEmpty())
                .flatMap(line -> text.text(line, style, paper.line(), Table.Align.CENTER, parent.child("P")).stream())
                .toList();
    }

    /** A heading, noted as a place to jump to. */
    private record HeadingPiece(TextPiece lines, int depth, String text, List<Layout.Bookmark> bookmarks)
            implements Piece {

        @Override
        public float startHeight() {
            return lines.startHeight();
        }

        @Override
        public boolean staysWithNext() {
            return true;
        }

        @Override
        public void place(PageFlow flow) {
            bookmarks.add(new Layout.Bookmark(depth, text, flow.pageNumber(), flow.y()));
            lines.place(flow);
        }
    }

    /** Goes to a new page. */
    private record TurnPiece(Paper paper) implements Piece {

        @Override
        public float startHeight() {
            return 0;
        }

        @Override
        public void place(PageFlow flow) {
            flow.turn(paper);
        }
    }
}
