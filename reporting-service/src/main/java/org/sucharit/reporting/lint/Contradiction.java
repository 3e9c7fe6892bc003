package org.sucharit.reporting.lint;

import org.sucharit.contracts.Label;

/**
 * Something in a document that must not be published.
 *
 * @param place where: a node of the score tree ({@code OIT.o14}), a place of the document ({@code introduction}), a part
 *     of the plan ({@code measures/3}) or a source
 * @param message what is wrong, with the figures or words, and what to do
 */
public record Contradiction(Rule rule, String place, Label message) {}
