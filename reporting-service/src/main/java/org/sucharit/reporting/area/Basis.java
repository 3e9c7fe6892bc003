package org.sucharit.reporting.area;

/**
 * Which figures count.
 *
 * @param announced whether only announced scores do; otherwise all that are at least under review
 * @param measures whether measures do; how far they have come is public only in what an agency publishes
 */
public record Basis(boolean announced, boolean measures) {}
