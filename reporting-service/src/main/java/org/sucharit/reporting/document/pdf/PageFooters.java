package org.sucharit.reporting.document.pdf;

import java.awt.Color;
import java.util.List;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.RendererWords;
import org.sucharit.reporting.document.font.Line;
import org.sucharit.reporting.document.font.LineFitter;

/** Draws the line under every page but the cover: what this is, and which page of how many. */
final class PageFooters {

    private static final Color RULE = new Color(0xC3, 0xCC, 0xD8);
    private static final float RULE_HEIGHT = 0.6f;
    private static final float GAP = 16;

    private final Document document;
    private final RendererWords words;

    PageFooters(Document document) {
        this.document = document;
        words = RendererWords.of(document);
    }

    void draw(List<Page> pages) {
        TextStyle style = TextStyle.FOOTER;
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            if (page.cover()) {
                continue;
            }
            float width = page.paper().line();
            Line number = LineFitter.line(words.pageOf(i + 1, pages.size()), style.face(), style.size());
            Line footer =
                    LineFitter.clipped(document.footer(), style.face(), style.size(), width - number.width() - GAP);
            page.draw(new Mark.Box(Paper.LEFT, Paper.FOOTER + style.leading(), width, RULE_HEIGHT, RULE, null));
            if (!footer.text().isEmpty()) {
                page.draw(new Mark.Text(Paper.LEFT, Paper.FOOTER, footer, style, null));
            }
            page.draw(new Mark.Text(page.paper().right() - number.width(), Paper.FOOTER, number, style, null));
        }
    }
}
