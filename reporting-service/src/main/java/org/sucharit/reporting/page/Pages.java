package org.sucharit.reporting.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sucharit.kit.problem.Problem;
import org.sucharit.reporting.document.Fingerprint;

/** Makes answers out of what pages say. */
@RequestScoped
public class Pages {

    /** Nothing from elsewhere, nothing within the page itself, and nobody's frame. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String HTML = MediaType.TEXT_HTML + ";charset=utf-8";

    private final Visit visit;
    private final Assets assets;

    @Context
    Request request;

    public Pages(Visit visit, Assets assets) {
        this.visit = visit;
        this.assets = assets;
    }

    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {

        private Templates() {}

        static native TemplateInstance first(Frame frame);

        static native TemplateInstance signIn(Frame frame, boolean refused);

        static native TemplateInstance problem(Frame frame, Problem problem, String explained);

        static native TemplateInstance nothing(Frame frame);

        static native TemplateInstance area(Frame frame, AreaModel area);

        static native TemplateInstance agencies(Frame frame, AgencyTableModel table);

        static native TemplateInstance agency(Frame frame, AgencyModel agency);

        static native TemplateInstance node(Frame frame, NodeModel node);

        static native TemplateInstance compare(Frame frame, CompareModel compare);
    }

    Words words() {
        return Words.of(visit.language());
    }

    /** Around a page that tells no results. */
    Frame frame(String title) {
        return new Frame(
                words(),
                visit.language().tag(),
                visit.theme(),
                assets.folder(),
                title,
                visit.address(),
                List.of(),
                null,
                List.of(),
                null,
                false,
                visit.signedIn(),
                null);
    }

    TemplateInstance signIn(boolean refused) {
        return Templates.signIn(frame(words().get("session.heading")), refused);
    }

    /** A problem in words. */
    TemplateInstance problem(Problem problem) {
        Words words = words();
        return Templates.problem(
                frame(words.code("problem.title", problem.code())),
                problem,
                words.code("problem.explained", problem.code()));
    }

    /** A page, or that the reader has it already. What tells one from another is all that it says. */
    Response answer(TemplateInstance page) {
        String html = page.render();
        EntityTag tag = new EntityTag(Fingerprint.of(html.getBytes(StandardCharsets.UTF_8)));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return headed(unchanged == null ? Response.ok(html) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** A page that is made for this one request. */
    Response answer(TemplateInstance page, int status) {
        return headed(Response.status(status).entity(page.render()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Response.ResponseBuilder headed(Response.ResponseBuilder response) {
        return response.type(HTML)
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.VARY, "Cookie")
                .header(HttpHeaders.CONTENT_LANGUAGE, visit.language().tag())
                .cookie(visit.remembered().toArray(NewCookie[]::new));
    }
}
