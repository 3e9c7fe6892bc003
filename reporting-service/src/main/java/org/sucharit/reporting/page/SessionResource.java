package org.sucharit.reporting.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;

/** Signing in to the pages: a bearer token is handed over once and kept in a cookie that no script reads. */
@Path("/session")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SessionResource {

    /** Three parts of a JWT, as long as a cookie may be. */
    private static final Pattern TOKEN =
            Pattern.compile("[A-Za-z0-9_-]{1,3800}\\.[A-Za-z0-9_-]{1,3800}\\.[A-Za-z0-9_-]{1,3800}");

    private static final int LONGEST = 3_900;
    private static final List<String> OWN = List.of("same-origin", "none");

    private final Pages pages;
    private final Visit visit;

    SessionResource(Pages pages, Visit visit) {
        this.pages = pages;
        this.visit = visit;
    }

    @GET
    @Operation(hidden = true)
    public Response form() {
        return pages.answer(pages.signIn(false), 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response begin(@FormParam("token") String token, @HeaderParam("Sec-Fetch-Site") String from) {
        requireOwn(from);
        String stripped = token == null ? "" : token.strip();
        if (stripped.length() > LONGEST || !TOKEN.matcher(stripped).matches()) {
            return pages.answer(pages.signIn(true), 422);
        }
        return on(keep(visit, stripped, NewCookie.DEFAULT_MAX_AGE));
    }

    @POST
    @Path("/end")
    @Operation(hidden = true)
    public Response end(@HeaderParam("Sec-Fetch-Site") String from) {
        requireOwn(from);
        return on(keep(visit, "", 0));
    }

    /** The cookie of a session; an age of 0 ends it. */
    static NewCookie keep(Visit visit, String token, int seconds) {
        return new NewCookie.Builder(SessionFilter.COOKIE)
                .value(token)
                .path(SessionFilter.PATH)
                .maxAge(seconds)
                .httpOnly(true)
                .secure(visit.secure())
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    private static Response on(NewCookie cookie) {
        return Response.seeOther(URI.create(SessionFilter.PATH))
                .cookie(cookie)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Nobody is signed in or out by another site. Browsers say where a form came from; other clients do not. */
    private static void requireOwn(String from) {
        if (from != null && !OWN.contains(from)) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN,
                    "Sign in on this site's own page.",
                    List.of(Violation.at("Sec-Fetch-Site", "other-site", "The form came from another site.")));
        }
    }
}
