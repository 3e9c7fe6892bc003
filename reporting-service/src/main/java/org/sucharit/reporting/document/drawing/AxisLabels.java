package org.sucharit.reporting.document.drawing;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.reporting.document.drawing.Drawing.Anchor;
import org.sucharit.reporting.document.drawing.Drawing.Point;
import org.sucharit.reporting.document.font.Face;
import org.sucharit.reporting.document.font.Line;
import org.sucharit.reporting.document.font.LineFitter;

/**
 * The names around a radar. Those at the top and at the bottom stand over and under a band as high as the radar; the
 * others in two columns within the band, each beside its axis where there is room, pushed up or down where there is
 * not, and always outside of the circle.
 */
final class AxisLabels {

    static final float SIZE = 10;
    static final float LEADING = SIZE * 1.48f;

    private static final int MOST_LINES = 3;
    private static final int MOST_LINES_AT_POLE = 2;

    /** From the baseline up to a line's upper edge. */
    private static final float ASCENT = (LEADING - SIZE) / 2 + SIZE * 0.86f;

    /** From the rim to the names beside it. */
    private static final float BESIDE = 8;

    /** From the middle to the names that stand nearly over or under it. */
    private static final float ASIDE = 6;

    private final int axes;
    private final float radius;
    private final float band;
    private final List<List<Line>> labels = new ArrayList<>();

    /**
     * @param radius of the rim
     * @param band half the height that the columns have
     * @param width of the whole drawing
     */
    AxisLabels(List<String> names, float radius, float band, float width, LineFitter fitter) {
        axes = names.size();
        this.radius = radius;
        this.band = band;
        int most = Math.clamp((int) (2 * band / LEADING) / Math.max(1, (axes - 1) / 2), 1, MOST_LINES);
        float column = width / 2 - radius - BESIDE;
        for (int i = 0; i < axes; i++) {
            boolean pole = i == 0 || 2 * i == axes;
            labels.add(fitter.label(
                    names.get(i),
                    Face.REGULAR,
                    SIZE,
                    pole ? width - 2 * ASIDE : column,
                    pole ? MOST_LINES_AT_POLE : most));
        }
    }

    float heightAbove() {
        return height(0);
    }

    float heightBelow() {
        return axes % 2 == 0 ? height(axes / 2) : 0;
    }

    void draw(Sketch sketch, Point center) {
        draw(sketch, 0, center.x(), center.y() - band - heightAbove(), Anchor.MIDDLE);
        if (axes % 2 == 0) {
            draw(sketch, axes / 2, center.x(), center.y() + band, Anchor.MIDDLE);
        }
        column(sketch, center, 1);
        column(sketch, center, -1);
    }

    /** The names on one side, from the top down. */
    private void column(Sketch sketch, Point center, int side) {
        int count = (axes - 1) / 2;
        float[] tops = new float[count];
        float[] heights = new float[count];
        float free = -band;
        for (int i = 0; i < count; i++) {
            heights[i] = height(axis(i, side));
            float wanted = Sketch.onRim(new Point(0, 0), band, i + 1, axes).y() - heights[i] / 2;
            tops[i] = Math.max(free, wanted);
            free = tops[i] + heights[i];
        }
        float floor = band;
        for (int i = count - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], floor - heights[i]);
            floor = tops[i];
        }
        for (int i = 0; i < count; i++) {
            float x = clearOfCircle(tops[i], tops[i] + heights[i]);
            draw(
                    sketch,
                    axis(i, side),
                    center.x() + side * x,
                    center.y() + tops[i],
                    side > 0 ? Anchor.START : Anchor.END);
        }
    }

    private int axis(int position, int side) {
        return side > 0 ? position + 1 : axes - position - 1;
    }

    /** How far from the middle a name between these heights must stand. */
    private float clearOfCircle(float top, float bottom) {
        float nearest = top <= 0 && bottom >= 0 ? 0 : Math.min(Math.abs(top), Math.abs(bottom));
        float clear = radius + BESIDE;
        return (float) StrictMath.sqrt(Math.max(ASIDE * ASIDE, clear * clear - nearest * nearest));
    }

    private void draw(Sketch sketch, int axis, float x, float top, Anchor anchor) {
        float baseline = top + ASCENT;
        for (Line line : labels.get(axis)) {
            sketch.text(x, baseline, anchor, line.text(), SIZE, Ink.TEXT);
            baseline += LEADING;
        }
    }

    private float height(int axis) {
        return labels.get(axis).size() * LEADING;
    }
}
