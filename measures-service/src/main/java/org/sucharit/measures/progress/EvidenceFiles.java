package org.sucharit.measures.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sucharit.contracts.plan.Plan.Evidence;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;
import org.sucharit.measures.plan.PlanEntity;

/** Files handed in as evidence: kept once each, never changed, read as what they say they are and as nothing else. */
@ApplicationScoped
public class EvidenceFiles {

    /** Bytes of one file. */
    static final int LARGEST = 10 << 20;
    /** Bytes of all files of one plan. */
    private static final long ALL = 200L << 20;

    /** How files of each type that is taken begin. */
    private static final Map<String, byte[]> TYPES = Map.of(
            "application/pdf", new byte[] {'%', 'P', 'D', 'F', '-'},
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

    private static final Pattern ADDRESS =
            Pattern.compile("/api/v1/plans/(\\d{4})/([A-Za-z0-9][A-Za-z0-9_.-]{0,63})/files/([0-9a-f]{64})");

    private final Telling telling;
    private final EvidenceFileStore store;

    EvidenceFiles(Telling telling, EvidenceFileStore store) {
        this.telling = telling;
        this.store = store;
    }

    /**
     * A file that is kept.
     *
     * @param url its path in this suite, for {@code url} of evidence
     * @param sha256 of its content, in hexadecimal
     */
    public record Kept(String url, String sha256, String type, int bytes) {}

    /**
     * Keeps a file.
     *
     * @param type PDF, PNG or JPEG
     * @throws ProblemException NOT_FOUND; CONFLICT for a draft or closed plan; TOO_LARGE beyond 10 MiB, or beyond 200
     *     MiB of the whole plan; INVALID where it is not of its type
     */
    @Transactional
    public Kept keep(int fiscalYear, String agency, String type, byte[] content) {
        PlanEntity plan = telling.hold(fiscalYear, agency);
        if (content.length > LARGEST) {
            throw new ProblemException(ProblemType.TOO_LARGE, "A file has at most " + LARGEST + " bytes.");
        }
        byte[] beginning = TYPES.get(type);
        if (beginning == null || !startsWith(content, beginning)) {
            throw ProblemException.invalid(List.of(
                    Violation.at("", "bad-file", "It is no " + type + "; send a PDF, PNG or JPEG as what it is.")));
        }
        String hash = HexFormat.of().formatHex(sha256(content));
        if (!store.has(plan, hash)) {
            if (store.bytes(plan) + content.length > ALL) {
                throw new ProblemException(
                        ProblemType.TOO_LARGE, "The files of a plan have at most " + ALL + " bytes.");
            }
            store.add(
                    plan,
                    new EvidenceFileStore.File(hash, type, content),
                    telling.author(),
                    telling.clock().instant());
        }
        return new Kept(address(fiscalYear, agency, hash), hash, type, content.length);
    }

    /** A file that was kept. */
    public Optional<EvidenceFileStore.File> find(int fiscalYear, String agency, String hash) {
        return store.find(fiscalYear, agency, hash);
    }

    /** Those of the addresses in the evidence of one entry that are files of this plan; none where it is too much. */
    Set<String> addresses(int fiscalYear, String agency, List<Evidence> evidence) {
        if (evidence == null || evidence.size() > ProgressRules.EVIDENCE) {
            return Set.of();
        }
        Set<String> hashes = evidence.stream()
                .filter(Objects::nonNull)
                .map(Evidence::url)
                .filter(Objects::nonNull)
                .flatMap(url -> hash(fiscalYear, agency, url).stream())
                .collect(Collectors.toSet());
        return store.among(fiscalYear, agency, hashes).stream()
                .map(hash -> address(fiscalYear, agency, hash))
                .collect(Collectors.toSet());
    }

    private static Optional<String> hash(int fiscalYear, String agency, String url) {
        Matcher address = ADDRESS.matcher(url);
        return address.matches()
                        && address(fiscalYear, agency, address.group(3)).equals(url)
                ? Optional.of(address.group(3))
                : Optional.empty();
    }

    private static String address(int fiscalYear, String agency, String hash) {
        return "/api/v1/plans/" + fiscalYear + "/" + agency + "/files/" + hash;
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
