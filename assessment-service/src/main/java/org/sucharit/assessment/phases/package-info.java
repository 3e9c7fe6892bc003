/** The phases of a round: when they begin and end, and which steps are allowed. Plain Java, no clock, no I/O. */
package org.sucharit.assessment.phases;
