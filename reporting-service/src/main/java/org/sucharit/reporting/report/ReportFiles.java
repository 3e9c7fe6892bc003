package org.sucharit.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.sucharit.kit.http.Etags;
import org.sucharit.reporting.writing.Writing;

/** Documents as files over HTTP. */
@ApplicationScoped
public class ReportFiles {

    private final Reports reports;

    public ReportFiles(Reports reports) {
        this.reports = reports;
    }

    Response answer(ReportEntity version, Format format, Writing writing, Request request) {
        return Etags.respond(
                request,
                Etags.of(version.content().version(), reports.representation(format, writing)),
                () -> response(version.key(), format, reports.file(version, format, writing)));
    }

    /** A file that may be shown, but may do nothing. */
    public static Response.ResponseBuilder response(ReportKey key, Format format, byte[] file) {
        String name = "ita-" + key.kind().code() + "-" + key.fiscalYear() + "-" + key.subject() + "." + format.code();
        return Response.ok(file)
                .type(format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, format.disposition() + "; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                // The page carries its style and fonts; it needs, and may do, nothing else.
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:");
    }
}
