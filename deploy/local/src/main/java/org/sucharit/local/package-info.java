/** The launcher behind {@code ./ita}: commands that start, show, rebuild and measure the suite on one machine. */
package org.sucharit.local;
