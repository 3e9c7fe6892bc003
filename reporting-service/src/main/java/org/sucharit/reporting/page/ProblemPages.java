package org.sucharit.reporting.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.sucharit.kit.problem.Problem;

/** Problems as pages, for people who asked for a page. */
public class ProblemPages {

    /** What programs ask for stays what programs read. */
    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/problems/", "/published/");

    private final Pages pages;
    private final Visit visit;

    ProblemPages(Pages pages, Visit visit) {
        this.pages = pages;
        this.visit = visit;
    }

    @ServerResponseFilter
    void write(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Problem problem) || !isForPeople(request)) {
            return;
        }
        boolean unknown = problem.status() == Response.Status.UNAUTHORIZED.getStatusCode();
        Response page =
                pages.answer(unknown ? pages.signIn(visit.signedIn()) : pages.problem(problem), problem.status());
        page.getStringHeaders().forEach((name, values) -> response.getHeaders().put(name, List.copyOf(values)));
        if (unknown && visit.signedIn()) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, SessionResource.keep(visit, "", 0));
        }
        response.setEntity(page.getEntity(), null, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
    }

    private static boolean isForPeople(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        return FOR_PROGRAMS.stream().noneMatch(path::startsWith)
                && request.getAcceptableMediaTypes().stream()
                        .anyMatch(type -> type.getSubtype().equals("html"));
    }
}
