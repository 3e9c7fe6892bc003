/** What one document says otherwise than another, place by place. */
package org.sucharit.reporting.document.comparison;
