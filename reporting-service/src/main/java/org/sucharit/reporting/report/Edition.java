package org.sucharit.reporting.report;

import org.sucharit.kit.json.Wire;
import org.sucharit.reporting.document.Surroundings;
import org.sucharit.reporting.writing.Writing;

/**
 * How a content becomes a file, other than by its format: two files of the same content, format and edition are the same
 * bytes.
 */
record Edition(Writing writing, String address, long version) {

    /** One more whenever any renderer, font or style changes what files look like: kept ones are then made anew. A test tells. */
    static final int RENDERERS = 3;

    static Edition of(Writing writing, Surroundings surroundings) {
        return new Edition(writing, surroundings.address(""), 0);
    }

    /** The same of one version alone. */
    Edition of(long only) {
        return new Edition(writing, address, only);
    }

    /** {@code th-thai-1-5c1d2e}: as files are kept, and told apart by their readers' caches. */
    String code() {
        return writing.language().tag() + "-" + Wire.code(writing.digits()) + "-" + RENDERERS + "-"
                + Integer.toHexString(address.hashCode()) + (version == 0 ? "" : "-" + version);
    }
}
