/**
 * What coordinators, executives, frontends and journalists look at: results by area and by agency, each told to those who
 * may know it.
 */
package org.sucharit.reporting.dashboard;
