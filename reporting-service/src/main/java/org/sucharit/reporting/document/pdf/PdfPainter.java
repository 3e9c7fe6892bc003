package org.sucharit.reporting.document.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Fingerprint;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.PlainText;
import org.sucharit.reporting.document.font.Line;

/** Writes a layout as a PDF file. One per file. */
final class PdfPainter {

    private static final float BORDER_WIDTH = 0.5f;

    /** Two levels more would save four parts in a hundred of a file, for a fifth more of the time. */
    private static final int COMPRESSION = 4;

    private final Document document;
    private final Layout layout;

    PdfPainter(Document document, Layout layout) {
        this.document = document;
        this.layout = layout;
    }

    byte[] paint() {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 18);
        PdfFonts fonts = new PdfFonts(Fingerprint.bytes(document));
        try (org.openpdf.text.Document pdf =
                new org.openpdf.text.Document(size(layout.pages().getFirst()))) {
            pdf.setGlyphLayoutManager(fonts.shaper());
            RepeatablePdfWriter writer = RepeatablePdfWriter.of(pdf, file);
            writer.setCompressionLevel(COMPRESSION);
            new PdfMetadata(document).before(writer);
            pdf.open();
            new PdfMetadata(document).after(writer);
            PdfStructure structure = new PdfStructure(writer, layout.root(), document.language());
            Canvas canvas = new Canvas(writer.getDirectContent(), structure, fonts);
            Outline outline = new Outline(writer.getDirectContent().getRootOutline());
            for (int i = 0; i < layout.pages().size(); i++) {
                if (i > 0) {
                    pdf.setPageSize(size(layout.pages().get(i)));
                    pdf.newPage();
                }
                // A page without marks, e.g. of an empty document, is a page too.
                writer.setPageEmpty(false);
                canvas.paint(layout.pages().get(i));
                for (Layout.Bookmark bookmark : layout.bookmarks()) {
                    if (bookmark.page() == i) {
                        outline.add(bookmark);
                    }
                }
            }
        }
        return file.toByteArray();
    }

    /** Its own width and height: a page that is turned instead is read turned by some. */
    private static Rectangle size(Page page) {
        return page.paper() == Paper.UPRIGHT
                ? PageSize.A4
                : new Rectangle(PageSize.A4.getHeight(), PageSize.A4.getWidth());
    }

    /** Draws marks and says for each what it belongs to. */
    private static final class Canvas {

        private static final PdfName ARTIFACT = new PdfName("Artifact");

        private final PdfContentByte content;
        private final PdfStructure structure;
        private final Letters letters;

        Canvas(PdfContentByte content, PdfStructure structure, PdfFonts fonts) {
            this.content = content;
            this.structure = structure;
            letters = new Letters(content, fonts);
        }

        void paint(Page page) {
            List<Mark> marks = page.marks();
            for (int i = 0; i < marks.size(); ) {
                switch (marks.get(i)) {
                    case Mark.Box box -> {
                        box(box);
                        i++;
                    }
                    case Mark.Text text -> i = run(marks, i, text.tag());
                    case Mark.Graphic graphic -> {
                        graphic(graphic);
                        i++;
                    }
                    case Mark.Image image -> {
                        image(image);
                        i++;
                    }
                }
            }
        }

        /** Draws the texts of one tag that stand in a row, as one piece of content; returns what comes after. */
        private int run(List<Mark> marks, int start, Tag tag) {
            if (tag == null) {
                content.beginMarkedContentSequence(ARTIFACT, artifact("Pagination"), true);
            } else {
                content.beginMarkedContentSequence(structure.element(tag));
            }
            int i = start;
            while (i < marks.size() && marks.get(i) instanceof Mark.Text text && text.tag() == tag) {
                text(text);
                i++;
            }
            content.endMarkedContentSequence();
            return i;
        }

        private void text(Mark.Text mark) {
            Line line = mark.line();
            TextStyle style = mark.style();
            if (!line.said().isEmpty()) {
                letters.draw(
                        line.said(), line.text(), style.face(), style.size(), style.color(), mark.x(), mark.baseline());
            }
        }

        private void graphic(Mark.Graphic mark) {
            if (mark.tag() == null) {
                content.beginMarkedContentSequence(ARTIFACT, artifact("Layout"), true);
            } else {
                content.beginMarkedContentSequence(structure.element(mark.tag()));
            }
            content.saveState();
            new DrawingPainter(content, letters, mark.x(), mark.top()).paint(mark.drawing());
            content.restoreState();
            content.endMarkedContentSequence();
        }

        private void image(Mark.Image mark) {
            content.beginMarkedContentSequence(structure.element(mark.tag()));
            BufferedImage picture = mark.picture();
            int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            byte[] colors = new byte[3 * pixels.length];
            for (int i = 0; i < pixels.length; i++) {
                colors[3 * i] = (byte) (pixels[i] >> 16);
                colors[3 * i + 1] = (byte) (pixels[i] >> 8);
                colors[3 * i + 2] = (byte) pixels[i];
            }
            Image image = Image.getInstance(picture.getWidth(), picture.getHeight(), 3, 8, colors);
            content.addImage(image, mark.width(), 0, 0, mark.height(), mark.x(), mark.y());
            content.endMarkedContentSequence();
        }

        private void box(Mark.Box box) {
            content.beginMarkedContentSequence(ARTIFACT, artifact("Layout"), true);
            content.setLineWidth(BORDER_WIDTH);
            if (box.fill() != null) {
                fill(box, box.fill());
            }
            if (box.stroke() != null) {
                content.setColorStroke(box.stroke());
                content.rectangle(box.x(), box.y(), box.width(), box.height());
                content.stroke();
            }
            content.endMarkedContentSequence();
        }

        private void fill(Mark.Box box, Color color) {
            content.setColorFill(color);
            content.rectangle(box.x(), box.y(), box.width(), box.height());
            content.fill();
        }

        private static PdfDictionary artifact(String type) {
            PdfDictionary properties = new PdfDictionary();
            properties.put(PdfName.TYPE, new PdfName(type));
            return properties;
        }
    }

    /** The bookmarks beside the pages. */
    private static final class Outline {

        private static final int DEPTH = Heading.DEEPEST + 1;

        private final PdfOutline[] path = new PdfOutline[DEPTH + 1];

        Outline(PdfOutline root) {
            path[0] = root;
        }

        void add(Layout.Bookmark bookmark) {
            PdfDestination there = new PdfDestination(PdfDestination.XYZ, Paper.LEFT, bookmark.top(), 0);
            path[bookmark.level()] = new PdfOutline(
                    path[bookmark.level() - 1], there, PlainText.brief(bookmark.text()), bookmark.level() == 1);
        }
    }
}
