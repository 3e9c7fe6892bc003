package org.sucharit.reporting.document.docx;

import java.util.Optional;
import java.util.stream.Collectors;
import org.sucharit.reporting.document.Cover;
import org.sucharit.reporting.document.Picture;
import org.sucharit.reporting.document.RendererWords;
import org.sucharit.reporting.document.Surroundings;
import org.sucharit.reporting.document.drawing.PngImage;

/** Writes the title page. */
final class WordCover {

    private static final int TOP = 2_800;
    private static final int TOP_WITH_EMBLEM = 900;

    /** The emblem's box, in English Metric Units. */
    private static final long MOST_WIDTH = 200 * WordPictures.POINT;

    private static final long MOST_HEIGHT = 100 * WordPictures.POINT;

    private final WordXml out;
    private final WordPictures pictures;
    private final Surroundings surroundings;
    private final RendererWords words;
    private int space;

    WordCover(WordXml out, WordPictures pictures, Surroundings surroundings, RendererWords words) {
        this.out = out;
        this.pictures = pictures;
        this.surroundings = surroundings;
        this.words = words;
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
        // What is broken is left out, as in every format.
        PngImage.read(png).ifPresent(image -> {
            long width = image.getWidth();
            long height = image.getHeight();
            boolean wide = width * MOST_HEIGHT > height * MOST_WIDTH;
            long shownWidth = wide ? MOST_WIDTH : Math.max(1, MOST_HEIGHT * width / height);
            long shownHeight = wide ? Math.max(1, MOST_WIDTH * height / width) : MOST_HEIGHT;
            space = TOP_WITH_EMBLEM;
            paragraph(
                    "CoverEmblem", pictures.run(png, shownWidth, shownHeight, words.alternative(emblem.alternative())));
        });
    }
}
