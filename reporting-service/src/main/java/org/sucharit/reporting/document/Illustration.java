package org.sucharit.reporting.document;

/** What is drawn rather than written, with a text that says the same to those who cannot see it. */
public sealed interface Illustration extends Block permits Radar, Bars, Code {

    /** What stands under it; may be empty. */
    String caption();

    /** What it shows, in words. */
    String alternative();
}
