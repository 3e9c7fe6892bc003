package org.sucharit.scoring.receipt;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Receipts of announced scores. */
@ConfigMapping(prefix = "sucharit.receipts")
public interface ReceiptsConfig {

    /**
     * File with the private key that signs receipts: Ed25519, PKCS #8, PEM, as {@code openssl genpkey -algorithm
     * ed25519} makes it. Read once, at the start; all replicas have the same one.
     */
    Path signingKeyFile();
}
