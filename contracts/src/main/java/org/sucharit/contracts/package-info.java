/**
 * What the services tell each other: versioned snapshots on compacted topics.
 *
 * <p>A snapshot says "this is now the state of X, version n". Every record here is the JSON value of one topic; its
 * schema lies under {@code schemas/<topic>.json}. Scores are decimal numbers from 0 to 100, written to JSON as strings
 * of Arabic digits ({@code "93.60"}); fiscal years are Buddhist Era (2568). There is no logic in this module.
 */
package org.sucharit.contracts;
