/** Thai as official documents write it: digits, dates, fiscal quarters, and where a line may break. Plain Java. */
package org.sucharit.reporting.thai;
