package org.sucharit.reporting.document.docx;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sucharit.reporting.document.Cover;
import org.sucharit.reporting.document.Markup;
import org.sucharit.reporting.document.Picture;
import org.sucharit.reporting.document.Surroundings;
import org.sucharit.reporting.document.office.OfficeFile;

/** Writes the title page. */
final class WordCover {

    private static final int TOP = 2_800;
    private static final int TOP_WITH_EMBLEM = 900;

    /** The emblem's box, in English Metric Units: 12,700 to a point. */
    private static final long MOST_WIDTH = 200 * 12_700L;

    private static final long MOST_HEIGHT = 100 * 12_700L;

    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int PNG_WIDTH_AT = 16;
    private static final int PNG_HEADER = 33;

    private final WordXml out;
    private final OfficeFile file;
    private final Surroundings surroundings;
    private int space;

    WordCover(WordXml out, OfficeFile file, Surroundings surroundings) {
        this.out = out;
        this.file = file;
        this.surroundings = surroundings;
        space = TOP;
    }

    void write(Cover cover) {
        Optional.ofNullable(cover.emblem())
                .ifPresent(emblem -> surroundings.picture(emblem.hash()).ifPresent(png -> emblem(emblem, png)));
        line("CoverKind", cover.kind());
        String title = cover.title().stream()
                .filter(line -> !line.isEmpty())
                .map(WordXml::run)
                .collect(Collectors.joining("<w:r><w:br/></w:r>"));
        paragraph("Title", title);
        cover.issuer().forEach(line -> line("CoverIssuer", line));
        line("CoverDate", cover.date());
        out.turn();
    }

    private void line(String style, String text) {
        if (!text.isEmpty()) {
            paragraph(style, WordXml.run(text));
        }
    }

    private void paragraph(String style, String runs) {
        out.paragraph(Setting.of(style).after(space), runs);
        space = 0;
    }

    private void emblem(Picture emblem, byte[] png) {
        if (png.length < PNG_HEADER || ByteBuffer.wrap(png).getLong() != PNG_SIGNATURE) {
            return;
        }
        long width = Integer.toUnsignedLong(ByteBuffer.wrap(png).getInt(PNG_WIDTH_AT));
        long height = Integer.toUnsignedLong(ByteBuffer.wrap(png).getInt(PNG_WIDTH_AT + Integer.BYTES));
        if (width == 0 || height == 0) {
            return;
        }
        boolean wide = width * MOST_HEIGHT > height * MOST_WIDTH;
        long shownWidth = wide ? MOST_WIDTH : Math.max(1, MOST_HEIGHT * width / height);
        long shownHeight = wide ? Math.max(1, MOST_WIDTH * height / width) : MOST_HEIGHT;
        file.part("word/media/emblem.png", "image/png", png);
        String id = file.relate(DocxRenderer.MAIN, "image", "media/emblem.png");
        space = TOP_WITH_EMBLEM;
        paragraph("CoverEmblem", drawing(id, shownWidth, shownHeight, emblem.alternative()));
    }

    private static String drawing(String id, long width, long height, String alternative) {
        String size = "cx=\"" + width + "\" cy=\"" + height + "\"";
        return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent " + size
                + "/><wp:docPr id=\"1\" name=\"emblem\" descr=\"" + Markup.escape(alternative)
                + "\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"emblem.png\"/><pic:cNvPicPr/></pic:nvPicPr>"
                + "<pic:blipFill><a:blip r:embed=\"" + id + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " + size
                + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }
}
