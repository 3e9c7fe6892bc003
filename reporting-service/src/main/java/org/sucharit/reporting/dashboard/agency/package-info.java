/** Agencies beside one another: tables of them, one of them, and some compared. */
package org.sucharit.reporting.dashboard.agency;
