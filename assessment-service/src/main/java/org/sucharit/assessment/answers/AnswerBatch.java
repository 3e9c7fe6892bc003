package org.sucharit.assessment.answers;

import java.util.Arrays;

/**
 * Answers of many respondents to one survey, one after the other. What leaves it is sorted, so that nothing is left of
 * the order in which they came.
 */
public final class AnswerBatch {

    private static final int FIRST_ROWS = 16;

    private final int width;
    private byte[] bytes;
    private int size;

    /** @param width bytes for each respondent, at least 1 */
    public AnswerBatch(int width) {
        this.width = width;
        this.bytes = new byte[width * FIRST_ROWS];
    }

    /** Adds one respondent's answers, {@code width} bytes. */
    public void add(byte[] answers) {
        if (size + width > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        System.arraycopy(answers, 0, bytes, size, width);
        size += width;
    }

    public int respondents() {
        return size / width;
    }

    /** All answers, in an order that depends on nothing but the answers. */
    public byte[] sorted() {
        byte[][] rows = new byte[respondents()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOfRange(bytes, i * width, (i + 1) * width);
        }
        Arrays.sort(rows, Arrays::compare);
        byte[] sorted = new byte[size];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, sorted, i * width, width);
        }
        return sorted;
    }
}
