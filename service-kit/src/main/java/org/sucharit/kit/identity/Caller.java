package org.sucharit.kit.identity;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks, and what of it they may see and change. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    public Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The token's subject, or {@code anonymous}. */
    public String name() {
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** Requires that the caller has shown who he is. */
    public void requireKnown() {
        if (identity.isAnonymous()) {
            throw refusal();
        }
    }

    /** Requires a role that the endpoint alone does not demand. */
    public void require(String role) {
        if (!has(role)) {
            throw refusal();
        }
    }

    /** Requires that the caller may enter data for an agency: its own officer, or an administrator. */
    public void requireEntryFor(String agency) {
        if (!has(Role.NACC_ADMIN) && !(has(Role.AGENCY_OFFICER) && isOf(agency))) {
            throw new ForbiddenException();
        }
    }

    /** Requires that the caller speaks for an agency: its own officer or executive, or an administrator. */
    public void requireOfficeOf(String agency) {
        boolean inOffice = has(Role.AGENCY_OFFICER) || has(Role.AGENCY_EXECUTIVE);
        if (!has(Role.NACC_ADMIN) && !(inOffice && isOf(agency))) {
            throw refusal();
        }
    }

    /**
     * Requires that the caller may read about an agency.
     *
     * @param province the agency's province code
     * @param announced whether what is asked for has been announced, and so is public
     */
    public void requireReadingOf(String agency, String province, boolean announced) {
        if (!announced && !mayReadUnannounced(agency, province)) {
            throw refusal();
        }
    }

    /**
     * Requires that the caller may read about all agencies together what has not been announced.
     *
     * @param province those of this one; null for those of the nation
     */
    public void requireReadingOfAll(String province) {
        boolean coordinates = province != null
                && has(Role.PROVINCE_COORDINATOR)
                && claim("province").filter(province::equals).isPresent();
        if (!has(Role.NACC_ADMIN) && !has(Role.SERVICE) && !coordinates) {
            throw refusal();
        }
    }

    /** Whether the caller may read about an agency what has not been announced. */
    public boolean mayReadUnannounced(String agency, String province) {
        return has(Role.NACC_ADMIN)
                || has(Role.SERVICE)
                || (has(Role.ASSESSOR) && !isOf(agency))
                || (has(Role.PROVINCE_COORDINATOR)
                        && claim("province").filter(province::equals).isPresent())
                || ((has(Role.AGENCY_OFFICER) || has(Role.AGENCY_EXECUTIVE)) && isOf(agency));
    }

    /**
     * Which agencies a caller may read about before anything is announced, of many.
     *
     * @param province those of this one; null for all
     * @param exceptAgency not this one; null where none is left out
     */
    public record Reach(String province, String exceptAgency) {

        /** Requires that a province is within reach; null stands for all that are. */
        public void requireProvince(String wanted) {
            if (wanted != null && province != null && !wanted.equals(province)) {
                throw new ForbiddenException();
            }
        }
    }

    /** What the caller may read of many agencies; for roles that are bound to no agency. */
    public Reach reach() {
        if (has(Role.ASSESSOR) && !has(Role.NACC_ADMIN) && !has(Role.SERVICE)) {
            return new Reach(null, claim("agency").orElse(null));
        }
        return reachOfAll();
    }

    /**
     * What the caller may read about all agencies together. Being an assessor gives none of it: the own agency is among
     * them.
     */
    public Reach reachOfAll() {
        if (has(Role.NACC_ADMIN) || has(Role.SERVICE)) {
            return new Reach(null, null);
        }
        if (has(Role.PROVINCE_COORDINATOR)) {
            return new Reach(claim("province").orElseThrow(ForbiddenException::new), null);
        }
        throw refusal();
    }

    private SecurityException refusal() {
        return identity.isAnonymous() ? new UnauthorizedException() : new ForbiddenException();
    }

    private boolean isOf(String agency) {
        return claim("agency").filter(agency::equals).isPresent();
    }

    private Optional<String> claim(String name) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        // Whatever kind the claim is of: a list or a number matches no scope but its own spelling.
        Object claim = token.getClaim(name);
        return Optional.ofNullable(claim).map(Object::toString);
    }
}
