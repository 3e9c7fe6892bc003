/** Tells readers, as it happens, that what is told of an area has changed. */
package org.sucharit.reporting.dashboard.live;
