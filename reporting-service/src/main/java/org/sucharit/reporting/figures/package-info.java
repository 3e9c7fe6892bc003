/**
 * What is known of every agency in every fiscal year, in one row each: fed by events, for reports and pages about many
 * agencies.
 */
package org.sucharit.reporting.figures;
