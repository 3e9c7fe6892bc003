package org.sucharit.reporting.document.pdf;

/** How a page lies: A4, with the same margins either way. Lengths in points. */
enum Paper {
    UPRIGHT(595.28f, 841.89f),
    LANDSCAPE(841.89f, 595.28f);

    static final float LEFT = 56.7f;
    static final float BOTTOM = 68;
    static final float FOOTER = 40;

    private final float width;
    private final float height;

    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }

    static Paper of(boolean landscape) {
        return landscape ? LANDSCAPE : UPRIGHT;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    float right() {
        return width - LEFT;
    }

    float top() {
        return height - LEFT;
    }

    /** Between the margins. */
    float line() {
        return right() - LEFT;
    }

    /** All the room from the upper margin to the lower. */
    float capacity() {
        return top() - BOTTOM;
    }
}
