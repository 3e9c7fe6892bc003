package org.sucharit.scoring.core.receipt;

/**
 * Both forms of one receipt, each as the bytes of its file.
 *
 * @param publicReceipt for anyone
 * @param sealedReceipt the same with the counts behind it: for administrators, courts and auditors
 * @param fingerprint SHA-256 over its digests, in lower-case hexadecimal: whoever signs it, it stays
 */
public record IssuedReceipt(byte[] publicReceipt, byte[] sealedReceipt, String fingerprint) {}
