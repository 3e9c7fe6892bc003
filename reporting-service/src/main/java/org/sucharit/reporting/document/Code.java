package org.sucharit.reporting.document;

/**
 * A QR code that leads to a page of this installation, and the address in letters.
 *
 * @param path from the installation's public address on, beginning with a slash; ASCII, up to 300 characters, so that a
 *     phone can still read the code
 */
public record Code(String caption, String path) implements Illustration {

    private static final int LONGEST = 300;

    public Code {
        caption = PlainText.of(caption);
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("A path begins with a slash: " + path);
        }
        if (path.length() > LONGEST || path.chars().anyMatch(c -> c <= ' ' || c >= 0x7F)) {
            throw new IllegalArgumentException("Not a path of up to 300 ASCII characters: " + path);
        }
    }

    /** The caption says where it leads; the address stands beside it. */
    @Override
    public String alternative() {
        return caption;
    }
}
