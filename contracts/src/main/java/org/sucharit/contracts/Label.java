package org.sucharit.contracts;

/**
 * A name or sentence in both languages.
 *
 * @param th Thai, never blank
 * @param en English, never blank
 */
public record Label(String th, String en) {}
