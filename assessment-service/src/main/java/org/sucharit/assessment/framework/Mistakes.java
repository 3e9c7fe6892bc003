package org.sucharit.assessment.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects mistakes while a document is read, and knows where each path of it stands. */
final class Mistakes {

    /** More of them help nobody, and a hostile file could have a hundred thousand. */
    static final int MOST = 1_000;

    private final Map<String, Position> positions = new HashMap<>();
    private final Set<FrameworkMistake> found = new LinkedHashSet<>();

    /** A place in the text, from 1. */
    record Position(int line, int column) {}

    void locate(String path, Position position) {
        positions.put(path, position);
    }

    /** Notes a mistake at a path; where the document has nothing there, it is placed at what should contain it. */
    void add(String path, FrameworkMistake.Code code, String message) {
        String known = path;
        while (!known.isEmpty() && !positions.containsKey(known)) {
            known = known.substring(0, known.lastIndexOf('/'));
        }
        add(path, positions.getOrDefault(known, new Position(1, 1)), code, message);
    }

    void add(String path, Position position, FrameworkMistake.Code code, String message) {
        if (found.size() < MOST) {
            found.add(new FrameworkMistake(position.line(), position.column(), path, code, message));
        }
    }

    List<FrameworkMistake> inOrder() {
        List<FrameworkMistake> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(FrameworkMistake::line).thenComparingInt(FrameworkMistake::column));
        return List.copyOf(sorted);
    }
}
