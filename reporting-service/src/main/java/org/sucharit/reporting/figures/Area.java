package org.sucharit.reporting.figures;

/**
 * The agencies of a province, or of the nation, in a fiscal year.
 *
 * @param province its TIS 1099 code; null for the nation
 */
public record Area(int fiscalYear, String province) {}
