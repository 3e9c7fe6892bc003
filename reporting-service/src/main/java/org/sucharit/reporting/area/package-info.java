/** What the results of a province or of the nation add up to, and the reports about it. Plain Java; exact arithmetic. */
package org.sucharit.reporting.area;
