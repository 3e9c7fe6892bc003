/** Answers as they are kept and counted: plain Java, no clock, no I/O. */
package org.sucharit.assessment.answers;
