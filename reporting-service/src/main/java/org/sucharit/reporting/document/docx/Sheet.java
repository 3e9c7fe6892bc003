package org.sucharit.reporting.document.docx;

/** How pages lie: A4, with the same margins either way. Lengths in twentieths of a point. */
enum Sheet {
    UPRIGHT(11_906, 16_838),
    LANDSCAPE(16_838, 11_906);

    private static final int SIDES = 2 * 1_134;
    private static final int TOP_AND_BOTTOM = 1_134 + 1_360;
    private static final int TWENTIETHS = 20;

    private final int width;
    private final int height;

    Sheet(int width, int height) {
        this.width = width;
        this.height = height;
    }

    static Sheet of(boolean landscape) {
        return landscape ? LANDSCAPE : UPRIGHT;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Between the margins. */
    int line() {
        return width - SIDES;
    }

    /** Between the margins, in points. */
    float room() {
        return (float) (height - TOP_AND_BOTTOM) / TWENTIETHS;
    }
}
