package org.sucharit.scoring.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.json.PackedJson;
import org.sucharit.scoring.core.receipt.Head;
import org.sucharit.scoring.core.receipt.IssuedReceipt;
import org.sucharit.scoring.core.receipt.Receipts;
import org.sucharit.scoring.core.receipt.SigningKey;
import org.sucharit.scoring.core.sheet.ScoreSheet;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.judged.Judgement;

/** The receipts of announced scores. */
@ApplicationScoped
public class AnnouncedReceipts {

    private static final int SALT_BYTES = 32;

    private final ReceiptRepository repository;
    private final ReceiptKeys keys;
    private final SecureRandom random = new SecureRandom();

    public AnnouncedReceipts(ReceiptRepository repository, ReceiptKeys keys) {
        this.repository = repository;
        this.keys = keys;
    }

    /** A receipt in both forms, and the key it is signed with. */
    public record Kept(String keyId, byte[] sealed) {

        /** The form for everyone. */
        public byte[] open() {
            return Receipts.publicPart(sealed);
        }
    }

    /**
     * Issues the receipt of a score in the transaction that announces it: none is announced without.
     *
     * @return its fingerprint
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String issue(Judgement announced, ScoringRules rules, Instant at) {
        Score score = announced.score();
        SigningKey key = keys.signing();
        IssuedReceipt receipt = Receipts.issue(
                rules,
                announced.inputs(),
                new ScoreSheet(score.total(), score.rating(), score.nodes(), score.differences()),
                new Head(score.fiscalYear(), score.agency(), score.announcement(), score.version(), at),
                key,
                this::salt);
        repository.persist(
                new ReceiptEntity(id(score), key.publicKey().keyId(), PackedJson.pack(receipt.sealedReceipt())));
        return receipt.fingerprint();
    }

    /**
     * The receipt of an announced score, signed by a key that is not revoked as long as there is one.
     *
     * @return empty where the score was never announced
     */
    @Transactional
    public Optional<Kept> find(Score score) {
        return repository.findByIdOptional(id(score)).map(receipt -> {
            if (keys.isRevoked(receipt.keyId())) {
                resign(repository.lock(receipt.id()).orElseThrow());
            }
            return new Kept(receipt.keyId(), PackedJson.unpack(receipt.document()));
        });
    }

    private void resign(ReceiptEntity receipt) {
        SigningKey key = keys.signing();
        IssuedReceipt anew = Receipts.reissue(PackedJson.unpack(receipt.document()), key);
        receipt.sign(key.publicKey().keyId(), PackedJson.pack(anew.sealedReceipt()));
    }

    private byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    private static ReceiptEntity.Id id(Score score) {
        return new ReceiptEntity.Id(score.fiscalYear(), score.agency(), score.version());
    }
}
