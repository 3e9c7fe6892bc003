package org.sucharit.reporting.document;

import java.util.List;

/**
 * The title page, first in a document or absent. Its title is the document's topmost heading.
 *
 * @param emblem over everything; null for none
 * @param kind what kind of document this is, over the title; may be empty
 * @param title the title, line by line
 * @param issuer who issues it, line by line
 * @param date when, under the issuer; may be empty
 */
public record Cover(Picture emblem, String kind, List<String> title, List<String> issuer, String date)
        implements Block {

    public Cover {
        kind = PlainText.of(kind);
        title = title.stream().map(PlainText::of).toList();
        issuer = issuer.stream().map(PlainText::of).toList();
        date = PlainText.of(date);
    }
}
