package org.sucharit.reporting.document;

/** What follows begins on a new page; several in a row are one. */
public record PageBreak() implements Block {}
