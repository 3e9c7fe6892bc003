/**
 * The implementation report: what became of a year's measures, and how far every indicator and item has come. Plain
 * Java; what it says around the plan's own texts is in {@code texts/implementation-th.yaml}.
 */
package org.sucharit.reporting.implementation;
