package org.sucharit.reporting.document.drawing;

import org.sucharit.reporting.document.Bars;
import org.sucharit.reporting.document.Code;
import org.sucharit.reporting.document.Illustration;
import org.sucharit.reporting.document.Radar;
import org.sucharit.reporting.document.Surroundings;
import org.sucharit.reporting.writing.Writing;

/**
 * Draws illustrations. Equal illustrations give equal drawings. Captions and a code's address are not drawn: they are
 * text that every format sets in its own way.
 */
public final class Drawings {

    private Drawings() {}

    /** A drawing for a page. */
    public static Drawing of(Illustration illustration, Writing writing, Surroundings surroundings) {
        return of(illustration, writing, surroundings, Room.PAGE);
    }

    /** A drawing for this room. Nothing in it is outside of it, and no text of it stands on another. */
    public static Drawing of(Illustration illustration, Writing writing, Surroundings surroundings, Room room) {
        return switch (illustration) {
            case Radar radar -> new RadarDrawing(radar, writing, room).draw();
            case Bars bars -> new BarsDrawing(bars, writing, room).draw();
            case Code code -> CodeDrawing.of(surroundings.address(code.path()));
        };
    }
}
