package org.sucharit.reporting.document;

/**
 * A QR code that leads to a page of this installation, and the address in letters.
 *
 * @param path from the installation's public address on, beginning with a slash
 */
public record Code(String caption, String path) implements Illustration {

    public Code {
        caption = PlainText.of(caption);
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("A path begins with a slash: " + path);
        }
    }

    /** The caption says where it leads; the address stands beside it. */
    @Override
    public String alternative() {
        return caption;
    }
}
