/**
 * Files of any length as requests: read while they come, staged, and then counted as a whole or not at all. What the
 * rows mean is a {@link org.sucharit.kit.bulk.BulkKind}'s affair; here is what all kinds have in common: formats,
 * limits, mistakes by line, repetition, progress, interruption, undoing.
 */
package org.sucharit.kit.bulk;
