/** What people write in a plan, as plain values: measures, steps, assignments, periods. No I/O. */
package org.sucharit.measures.content;
