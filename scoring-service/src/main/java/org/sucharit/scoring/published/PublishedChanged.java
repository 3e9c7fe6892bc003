package org.sucharit.scoring.published;

import java.util.List;

/** Told, within the transaction, when what was published of some agencies' year has changed. */
public record PublishedChanged(int fiscalYear, List<String> agencies) {}
