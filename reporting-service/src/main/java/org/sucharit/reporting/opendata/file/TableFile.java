package org.sucharit.reporting.opendata.file;

import java.io.IOException;
import java.util.List;

/** A table that is written into a file row by row. */
interface TableFile {

    /** Adds a row. */
    void add(List<Object> row) throws IOException;

    /** The file; nothing can be added any more. */
    PackedFile finish() throws IOException;
}
