/** Announced results as open data: a data set a year, in versions that stay, with a catalogue. */
package org.sucharit.reporting.opendata;
