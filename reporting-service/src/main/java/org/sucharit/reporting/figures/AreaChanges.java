package org.sucharit.reporting.figures;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Tells readers which areas have changed. */
@ApplicationScoped
public class AreaChanges {

    private final List<AreaReader> readers;

    public AreaChanges(@All List<AreaReader> readers) {
        this.readers = readers;
    }

    /** Areas that the transaction under way has changed. */
    void note(Collection<Area> areas) {
        readers.forEach(reader -> reader.changed(areas));
    }
}
