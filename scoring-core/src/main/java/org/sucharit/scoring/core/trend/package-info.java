/**
 * Years compared: crosswalks between frameworks, one year's inputs scored by another year's rules, and how much of such
 * a score can be compared.
 */
package org.sucharit.scoring.core.trend;
