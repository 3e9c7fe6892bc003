package org.sucharit.reporting.document;

import java.util.Optional;

/** What a document refers to and does not hold. Must give the same answers whenever a document is rendered. */
public interface Surroundings {

    /** A picture's PNG file; empty where it is lost: the document then stands without it. */
    Optional<byte[]> picture(String hash);

    /** The public address of a path of this installation. */
    String address(String path);
}
