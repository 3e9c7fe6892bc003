/** Plans and progress from files: read, checked as a whole, written as a whole, and taken back as a whole. */
package org.sucharit.measures.intake;
