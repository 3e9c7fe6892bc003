package org.sucharit.reporting.document.docx;

import org.sucharit.reporting.document.Markup;
import org.sucharit.reporting.document.office.OfficeFile;

/** Puts pictures into the file, and says where they stand. One per document. */
final class WordPictures {

    /** English Metric Units to a point. */
    static final long POINT = 12_700;

    private final OfficeFile file;
    private int count;

    WordPictures(OfficeFile file) {
        this.file = file;
    }

    /**
     * A run that shows a picture.
     *
     * @param png its file
     * @param width in English Metric Units, like {@code height}
     * @param alternative what it shows, in words
     */
    String run(byte[] png, long width, long height, String alternative) {
        count++;
        String name = "picture" + count + ".png";
        file.part("word/media/" + name, "image/png", png);
        String id = file.relate(DocxRenderer.MAIN, "image", "media/" + name);
        String size = "cx=\"" + width + "\" cy=\"" + height + "\"";
        return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent " + size
                + "/><wp:docPr id=\"" + count + "\" name=\"" + name + "\" descr=\"" + Markup.escape(alternative)
                + "\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"" + count + "\" name=\"" + name
                + "\"/><pic:cNvPicPr/></pic:nvPicPr>"
                + "<pic:blipFill><a:blip r:embed=\"" + id + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " + size
                + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }
}
