package org.sucharit.reporting.document;

/**
 * Makes a file of one format out of any document. The same document in the same surroundings gives the same bytes,
 * whenever and wherever it is rendered. Safe for several threads.
 */
@FunctionalInterface
public interface Renderer {

    byte[] render(Document document, Surroundings surroundings);
}
