package org.sucharit.reporting.document.drawing;

/**
 * How much room there is for a drawing, in points. A drawing is as wide as its room, unless it has one size always, and
 * gets smaller letters rather than higher than its room.
 */
public record Room(float width, float height) {

    /** A page's column, with room left for a heading and a caption. */
    public static final Room PAGE = new Room(470, 630);

    /** A phone held upright; a wider screen shows it larger. */
    public static final Room SCREEN = new Room(310, Float.MAX_VALUE);

    private static final float LEAST = 300;

    public Room {
        if (width < LEAST || height < Room.LEAST) {
            throw new IllegalArgumentException("Too little room: " + width + " × " + height);
        }
    }
}
