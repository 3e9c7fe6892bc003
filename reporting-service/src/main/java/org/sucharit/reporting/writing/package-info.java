/** How official documents write: language, digits, dates, fiscal periods, and where a line of Thai may break. Plain Java. */
package org.sucharit.reporting.writing;
