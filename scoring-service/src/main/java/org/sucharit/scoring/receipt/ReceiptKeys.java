package org.sucharit.scoring.receipt;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.scoring.core.receipt.InvalidKey;
import org.sucharit.scoring.core.receipt.KeyRing;
import org.sucharit.scoring.core.receipt.SigningKey;

/** The key that signs, and all that ever did. */
@ApplicationScoped
public class ReceiptKeys {

    private static final Logger LOG = Logger.getLogger(ReceiptKeys.class);
    private static final Duration UNTIL_REPLACED = Duration.ofMinutes(1);

    private final ReceiptKeyRepository repository;
    private final Clock clock;
    private final SigningKey signingKey;

    public ReceiptKeys(ReceiptKeyRepository repository, ReceiptsConfig config, Clock clock) {
        this.repository = repository;
        this.clock = clock;
        this.signingKey = read(config);
    }

    /** A start without a usable key would only be found out on the day of the announcement. */
    void start(@Observes StartupEvent started) {
        if (register().isRevoked()) {
            LOG.errorf(
                    "sucharit.receipts.signing-key-file holds key %s, which is revoked: nothing can be announced",
                    signingKey.publicKey().keyId());
        }
    }

    /**
     * The key to sign with.
     *
     * @throws ProblemException UNAVAILABLE while the configured key is revoked
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SigningKey signing() {
        if (register().isRevoked()) {
            throw ProblemException.unavailable(
                    "The key that signs receipts is revoked. Configure another as sucharit.receipts.signing-key-file"
                            + " and restart.",
                    UNTIL_REPLACED);
        }
        return signingKey;
    }

    /** Whether what this key signed counts no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean isRevoked(String keyId) {
        return repository.findById(keyId).isRevoked();
    }

    /** Every key, revoked ones included. */
    @Transactional
    public KeyRing all() {
        return KeyRing.of(
                repository.newestFirst().stream().map(ReceiptKeyEntity::key).toList());
    }

    /**
     * Revokes a key: what it signed counts no more, whenever that was. Revoking it again changes nothing.
     *
     * @throws ProblemException NOT_FOUND for a key that never was in use
     */
    @Transactional
    public void revoke(String keyId, String reason) {
        repository
                .lock(keyId)
                .orElseThrow(() -> ProblemException.notFound("There is no key " + keyId + "."))
                .revoke(clock.instant().truncatedTo(ChronoUnit.SECONDS), reason);
    }

    @Transactional
    ReceiptKeyEntity register() {
        String keyId = signingKey.publicKey().keyId();
        return repository.findByIdOptional(keyId).orElseGet(() -> {
            // Replicas start at the same time.
            repository
                    .getEntityManager()
                    .createNativeQuery("insert into receipt_key (key_id, x, first_used_at) values (?1, ?2, ?3)"
                            + " on conflict do nothing")
                    .setParameter(1, keyId)
                    .setParameter(2, signingKey.publicKey().x())
                    .setParameter(3, clock.instant())
                    .executeUpdate();
            return repository.findById(keyId);
        });
    }

    private static SigningKey read(ReceiptsConfig config) {
        try {
            return SigningKey.ofPem(Files.readString(config.signingKeyFile()));
        } catch (IOException | InvalidKey e) {
            throw new IllegalStateException(
                    "sucharit.receipts.signing-key-file must name a readable PEM file with an Ed25519 private key"
                            + " (openssl genpkey -algorithm ed25519): " + e.getMessage(),
                    e);
        }
    }
}
