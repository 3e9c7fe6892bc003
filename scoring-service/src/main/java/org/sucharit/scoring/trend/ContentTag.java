package org.sucharit.scoring.trend;

import jakarta.ws.rs.core.EntityTag;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sucharit.kit.json.Json;

/** The entity tag of an answer that many versions enter: scores and frameworks of several years. */
final class ContentTag {

    private ContentTag() {}

    /** The same for equal answers, in one language and of what one reader may read. */
    static EntityTag of(Object answer) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Json.bytes(answer));
            return new EntityTag(HexFormat.of().formatHex(digest, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
