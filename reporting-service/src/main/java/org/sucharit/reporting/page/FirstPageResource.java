package org.sucharit.reporting.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What runs here, for whom, and where to go. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class FirstPageResource {

    private final Pages pages;

    FirstPageResource(Pages pages) {
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response get() {
        return pages.answer(Pages.Templates.first(pages.frame(pages.words().get("first.title"))));
    }
}
