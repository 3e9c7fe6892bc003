package org.sucharit.kit.http;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;

/** What no request may do, whatever it asks for. */
public class RequestGuard {

    private final CurrentIdentityAssociation identity;

    public RequestGuard(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    /** A character that no name or code has, and that the database would choke on. */
    @ServerRequestFilter
    void refuseControlCharacters(ContainerRequestContext request) {
        String address = request.getUriInfo().getPath(true)
                + request.getUriInfo().getQueryParameters(true).values();
        if (address.chars().anyMatch(Character::isISOControl)) {
            throw new ProblemException(
                    ProblemType.MALFORMED,
                    "The address has a control character.",
                    List.of(Violation.at("path", "bad-text", "Remove the control character.")));
        }
    }

    /** Before an operation is looked for, which takes it for granted that the header can be read. */
    @ServerRequestFilter(preMatching = true)
    void refuseUnreadableMediaType(ContainerRequestContext request) {
        try {
            request.getMediaType();
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "The Content-Type is no media type.",
                    List.of(Violation.at("Content-Type", "bad-text", "Send one like application/json.")));
        }
    }

    /** A token that is sent must be good, also where none is needed: who sends one expects to be known. */
    @ServerRequestFilter
    Uni<Response> checkToken(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                ? Uni.createFrom().nullItem()
                : identity.getDeferredIdentity().replaceWith((Response) null);
    }
}
