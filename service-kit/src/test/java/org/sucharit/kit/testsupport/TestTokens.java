package org.sucharit.kit.testsupport;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.sucharit.kit.identity.Role;

/** Bearer tokens as an issuer of this test run, or of another installation, would make them. */
public final class TestTokens {

    private static final String ISSUER = "https://issuer.test";
    private static final KeyPair OURS = newKeys();
    private static final KeyPair FOREIGN = newKeys();

    private TestTokens() {}

    /** What a service needs in order to accept these tokens. */
    static Map<String, String> settings() {
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(OURS.getPublic().getEncoded()),
                "quarkus.oidc.token.issuer",
                ISSUER);
    }

    public static String admin() {
        return sign(claims("admin", Role.NACC_ADMIN), OURS);
    }

    public static String service() {
        return sign(claims("scoring", Role.SERVICE), OURS);
    }

    public static String assessor(String agency) {
        return sign(claims("assessor", Role.ASSESSOR).claim("agency", agency), OURS);
    }

    public static String officer(String agency) {
        return sign(claims("officer-" + agency, Role.AGENCY_OFFICER).claim("agency", agency), OURS);
    }

    public static String executive(String agency) {
        return sign(claims("executive-" + agency, Role.AGENCY_EXECUTIVE).claim("agency", agency), OURS);
    }

    public static String coordinator(String province) {
        return sign(claims("coordinator-" + province, Role.PROVINCE_COORDINATOR).claim("province", province), OURS);
    }

    /** A coordinator who also assesses. */
    public static String assessingCoordinator(String province) {
        return sign(
                claims("assessing-coordinator-" + province, Role.PROVINCE_COORDINATOR, Role.ASSESSOR)
                        .claim("province", province),
                OURS);
    }

    /** An administrator's token of another installation. */
    public static String foreign() {
        return sign(claims("admin", Role.NACC_ADMIN), FOREIGN);
    }

    /** An administrator's token for another audience. */
    public static String otherAudience() {
        return sign(claims("admin", Role.NACC_ADMIN).audience("elsewhere"), OURS);
    }

    private static JwtClaimsBuilder claims(String subject, String... roles) {
        return Jwt.issuer(ISSUER)
                .audience("sucharit")
                .subject(subject)
                .upn("name-of-" + subject)
                .preferredUserName("name-of-" + subject)
                .claim("roles", Set.of(roles))
                .expiresIn(Duration.ofHours(1));
    }

    private static String sign(JwtClaimsBuilder claims, KeyPair keys) {
        return claims.jws().sign(keys.getPrivate());
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
