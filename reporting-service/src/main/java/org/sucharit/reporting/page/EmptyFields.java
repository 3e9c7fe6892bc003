package org.sucharit.reporting.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A form sends every field of it. What was left empty is not asked for, and stands in no address. */
public class EmptyFields {

    @ServerRequestFilter(preMatching = true)
    Response leaveOut(ContainerRequestContext request) {
        Address address = Address.of(request.getUriInfo());
        Address shorter = address.withoutEmpty();
        return address.path().startsWith(SessionFilter.PATH) && !shorter.equals(address)
                ? Response.seeOther(URI.create(shorter.text())).build()
                : null;
    }
}
