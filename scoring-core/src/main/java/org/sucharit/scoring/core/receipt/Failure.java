package org.sucharit.scoring.core.receipt;

/**
 * One reason why a receipt does not verify.
 *
 * @param place the node or field concerned, as a JSON Pointer into the public receipt ({@code /nodes/EIT1.6},
 *     {@code /head/agency}); openings and exact scores of a sealed receipt as {@code /openings/IIT.i7},
 *     {@code /exact/IIT.i7}; {@code document} for the file as a whole
 * @param sentence what is wrong with it, in English
 */
public record Failure(String place, String sentence) {

    static final String DOCUMENT = "document";

    @Override
    public String toString() {
        return place + ": " + sentence;
    }
}
