/** The web pages: what dashboards tell, for people, on the server written and readable without any script. */
package org.sucharit.reporting.page;
