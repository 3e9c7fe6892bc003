package org.sucharit.assessment.evidence;

import java.time.Instant;

/**
 * That a publication stands on the agency's own website.
 *
 * @param report the report that was published
 * @param publication its number
 * @param url where it stands
 * @param statement what the explanation of the item says of it
 * @param by a token's subject
 */
record Confirmation(ReportAsked report, int publication, String url, String statement, String by, Instant at) {}
