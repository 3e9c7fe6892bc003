package org.sucharit.reporting.opendata;

import io.quarkus.vertx.http.Uncompressed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.http.Page;
import org.sucharit.kit.json.Json;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.reporting.document.Fingerprint;

/** Announced results as open data, for anyone, at addresses that stay. */
@Path(Catalogue.PATH)
@PermitAll
@Produces(OpenDataResource.JSON_LD)
@Tag(name = "open-data", description = "Announced results as files, with a catalogue")
public class OpenDataResource {

    static final String JSON_LD = "application/ld+json";

    private static final String YEAR = "public, max-age=31536000, immutable";
    private static final String FILE =
            "results.csv, results.json, areas.csv, areas.json, dictionary.csv," + " dictionary.json or checksums.txt";
    private static final String CSV_EXAMPLE = """
            fiscal_year,agency_code,name_th,name_en,type,province_code,province_th,province_en,district,total,coverage,\
            rating,announcement,IIT,1,IIT.i1
            2568,khlong-phon,เทศบาลตำบลคลองพนพัฒนา,Khlong Phon Phatthana Subdistrict Municipality,\
            tambon-municipality,81,กระบี่,Krabi,คลองท่อม,93.60,1.0000,good,1,99.24,99.05,99.43
            """;

    private final OpenData data;
    private final Sending sending;

    OpenDataResource(OpenData data, Sending sending) {
        this.data = data;
        this.sending = sending;
    }

    @GET
    @Operation(
            operationId = "getDataCatalog",
            summary = "The catalogue of open data",
            description = "DCAT as JSON-LD; under gdc the fields of Thailand's Government Data Catalog.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = JSON_LD, schema = @Schema(implementation = Dcat.Catalog.class)))
    public Response catalog(@Context Request request) {
        return answer(data.catalog(), request, UnaryOperator.identity());
    }

    @GET
    @Path("/{fiscalYear}")
    @Operation(
            operationId = "getDataset",
            summary = "The data set of a year, with its versions",
            description = "Its files are those of the newest version.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = JSON_LD, schema = @Schema(implementation = Dcat.Dataset.class)))
    public Response dataSet(
            @PathParam("fiscalYear") int fiscalYear,
            @QueryParam("after") @DefaultValue("" + Integer.MAX_VALUE) int after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit,
            @Context Request request) {
        return answer(
                data.dataSet(fiscalYear, after, Page.limit(limit)).orElseThrow(() -> noYear(fiscalYear)),
                request,
                UnaryOperator.identity());
    }

    @GET
    @Path("/{fiscalYear}/versions/{version}")
    @Operation(
            operationId = "getDatasetVersion",
            summary = "A version of a year's data set: what it changed, and its files",
            description = "The version and its files never change; what is said around them may.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = JSON_LD, schema = @Schema(implementation = Dcat.WholeVersion.class)))
    public Response version(
            @PathParam("fiscalYear") int fiscalYear, @PathParam("version") int version, @Context Request request) {
        Dcat.WholeVersion found = data.version(fiscalYear, version).orElseThrow(() -> noYear(fiscalYear));
        return answer(
                found, request, answer -> answer.header(HttpHeaders.LINK, latest(Catalogue.PATH + "/" + fiscalYear)));
    }

    @GET
    @Path("/{fiscalYear}/versions/{version}/{file}")
    @Produces(MediaType.WILDCARD)
    @RunOnVirtualThread
    @Uncompressed
    @Operation(operationId = "getDatasetVersionFile", summary = "A file of a version; it never changes")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/csv", examples = @ExampleObject(name = "results", value = CSV_EXAMPLE)),
                @Content(mediaType = MediaType.APPLICATION_JSON),
                @Content(mediaType = MediaType.TEXT_PLAIN)
            })
    public Response versionFile(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("version") int version,
            @Parameter(description = FILE) @PathParam("file") String file,
            @Context HttpHeaders headers,
            @Context Request request,
            @Context HttpServerRequest http) {
        return send(fiscalYear, version, file, headers, request, http);
    }

    @GET
    @Path("/{fiscalYear}/{file}")
    @Produces(MediaType.WILDCARD)
    @RunOnVirtualThread
    @Uncompressed
    @Operation(
            operationId = "getNewestDatasetFile",
            summary = "A file of a year's newest version",
            description = "Content-Location says where this very file stays.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/csv", examples = @ExampleObject(name = "results", value = CSV_EXAMPLE)),
                @Content(mediaType = MediaType.APPLICATION_JSON),
                @Content(mediaType = MediaType.TEXT_PLAIN)
            })
    public Response newestFile(
            @PathParam("fiscalYear") int fiscalYear,
            @Parameter(description = FILE) @PathParam("file") String file,
            @Context HttpHeaders headers,
            @Context Request request,
            @Context HttpServerRequest http) {
        return send(fiscalYear, null, file, headers, request, http);
    }

    private static Response answer(
            Object description, Request request, UnaryOperator<Response.ResponseBuilder> headers) {
        return Etags.respond(
                request,
                new EntityTag(Fingerprint.of(Json.bytes(description))),
                () -> headers.apply(Response.ok(description, JSON_LD)));
    }

    /** RFC 5829: where whoever has this version finds the newest, whenever they ask. */
    private static String latest(String path) {
        return "<" + path + ">; rel=\"latest-version\"";
    }

    private Response send(
            int fiscalYear,
            Integer version,
            String name,
            HttpHeaders headers,
            Request request,
            HttpServerRequest http) {
        OpenData.Download file = data.file(fiscalYear, version, name)
                .orElseThrow(() -> ProblemException.notFound("There is no such file. There are " + FILE
                        + ", of years and versions that the catalogue lists."));
        boolean gzip = Encodings.takeGzip(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        // Packed it says the same, if not byte for byte.
        EntityTag tag = new EntityTag(file.sha256(), gzip);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? sent(file, gzip, http) : unchanged;
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, version == null ? "no-cache" : YEAR)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CONTENT_LOCATION, file.path())
                .header(HttpHeaders.LINK, latest(file.newestPath()))
                .build();
    }

    private Response.ResponseBuilder sent(OpenData.Download file, boolean gzip, HttpServerRequest http) {
        sending.requireFree();
        // Over HTTP/2 the server packs whatever is said to be packed.
        boolean asKept = gzip && http.version() != HttpVersion.HTTP_2;
        StreamingOutput stream = out -> sending.send(file, asKept, out);
        if (gzip) {
            // Set, not added: that nothing is packed stands there already.
            http.response().putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return Response.ok(stream)
                .header(HttpHeaders.CONTENT_TYPE, file.contentType())
                .header(HttpHeaders.CONTENT_LENGTH, asKept ? file.packedBytes() : file.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.saveAs() + "\"")
                .header("X-Content-Type-Options", "nosniff");
    }

    private static ProblemException noYear(int fiscalYear) {
        return ProblemException.notFound(
                "There is no such open data of " + fiscalYear + " (B.E.). The catalogue lists what there is.");
    }
}
