/**
 * What in an official document contradicts itself, the rules or the world. Plain Java: what must be asked elsewhere, such
 * as whether a link is alive, is asked before.
 */
package org.sucharit.reporting.lint;
