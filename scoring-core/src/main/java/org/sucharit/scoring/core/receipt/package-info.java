/**
 * Signed receipts of announced scores: issued, and verified offline. Start at
 * {@link org.sucharit.scoring.core.receipt.Receipts}.
 */
package org.sucharit.scoring.core.receipt;
