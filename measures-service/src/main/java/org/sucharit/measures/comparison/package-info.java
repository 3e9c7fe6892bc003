/** What a measure may have done: the change of what it served, beside that of agencies without such a measure. */
package org.sucharit.measures.comparison;
