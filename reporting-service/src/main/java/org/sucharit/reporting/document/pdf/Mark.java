package org.sucharit.reporting.document.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.sucharit.reporting.document.drawing.Drawing;
import org.sucharit.reporting.document.font.Line;

/** Something drawn on a page; positions in points from the page's lower left corner. */
sealed interface Mark {

    /**
     * A line of text.
     *
     * @param tag what it is part of; null for an artifact: a footer, a repeated heading
     */
    record Text(float x, float baseline, Line line, TextStyle style, Tag tag) implements Mark {}

    /**
     * A rectangle, always an artifact.
     *
     * @param fill null for none
     * @param stroke null for none
     */
    record Box(float x, float y, float width, float height, Color fill, Color stroke) implements Mark {}

    /**
     * A drawing.
     *
     * @param top its upper edge
     * @param tag the figure that it is; null for an artifact, such as the box before a line
     */
    record Graphic(float x, float top, Drawing drawing, Tag tag) implements Mark {}

    /** A picture, in the colours of sRGB. */
    record Image(float x, float y, float width, float height, BufferedImage picture, Tag tag) implements Mark {}
}
