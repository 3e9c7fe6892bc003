package org.sucharit.reporting.document;

/**
 * Where people may write although nothing is composed. Nothing stands there until they do; then it does under a heading
 * of its own.
 *
 * @param place what it is called, unique within its document
 * @param heading of level 1
 */
public record Opening(String place, String heading) implements Block {

    public Opening {
        heading = PlainText.of(heading);
    }
}
