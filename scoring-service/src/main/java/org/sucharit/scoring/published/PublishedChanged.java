package org.sucharit.scoring.published;

/** Told, within the transaction, when what was published of an agency's year has changed. */
public record PublishedChanged(int fiscalYear, String agency) {}
