package org.sucharit.local.testsupport.fuzz;

import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.sucharit.local.testsupport.Body;
import org.sucharit.local.testsupport.Ledger;
import org.sucharit.local.testsupport.Rest;
import org.sucharit.local.testsupport.Setup;
import org.sucharit.local.testsupport.Year;

/** What there is of documents on the stage: a template, a published report, one that may be published, and an archive. */
final class Documents {

    /** An agency whose report is published. */
    static final String PUBLISHED = "fuzz-published";
    /** An agency whose report may be published. */
    static final String ANNOUNCED = "fuzz-announced";

    private final Rest admin;
    private final int fiscalYear;

    Documents(Rest admin, int fiscalYear) {
        this.admin = admin;
        this.fiscalYear = fiscalYear;
    }

    /** A picture of each type that an emblem may have, by the operation that takes it. */
    static Map<String, byte[]> emblems() {
        return Map.of("putEmblem image/png", picture("png"), "putEmblem image/jpeg", picture("jpeg"));
    }

    private static byte[] picture(String format) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives an agency an emblem, before there is anything that it would stand on. */
    void template(String agency) {
        String emblem = "templates/" + agency + "/emblem";
        if (!admin.get(emblem).ok()) {
            admin.ifMatch("*")
                    .put(emblem, new Body("image/png", picture("png")))
                    .expectOk();
        }
    }

    /** Enters figures of which reports follow while other things are done. */
    void score() {
        for (String agency : List.of(PUBLISHED, ANNOUNCED)) {
            if (!isAnnounced(agency)) {
                admin.put(year(agency).published(), new Ledger(agency).table()).expectOk();
            }
        }
    }

    /** Announces, publishes and archives; what requests have to name. */
    Map<String, String> make() {
        for (String agency : List.of(PUBLISHED, ANNOUNCED)) {
            if (!isAnnounced(agency)) {
                year(agency).awaitTotal("90.00");
                String assessment = year(agency).assessment();
                admin.ifMatch(admin.get(assessment).etag())
                        .put(assessment, Setup.phase("announced"))
                        .expectOk();
            }
        }
        long published = announced(PUBLISHED);
        String publications = year(PUBLISHED).report() + "/publications";
        if (admin.get(publications).expectOk().json().path("items").isEmpty()) {
            admin.post(publications, Body.json("{\"version\": " + published + "}"))
                    .expectOk();
        }
        return Map.ofEntries(
                Map.entry("listPublications/subject", PUBLISHED),
                Map.entry("getNewestPublished/subject", PUBLISHED),
                Map.entry("getPublished/subject", PUBLISHED),
                Map.entry("getPublished/number", "1"),
                Map.entry("publishReport/subject", ANNOUNCED),
                Map.entry("publishReport/version", Long.toString(announced(ANNOUNCED))),
                // Nothing in it contradicts itself.
                Map.entry("publishReport/waivers", ""),
                Map.entry("putTemplate/digits", "thai"),
                // All, as the house orders them.
                Map.entry("putTemplate/parts", ""),
                Map.entry("makeReportBatch/format", "pdf"),
                Map.entry("makeReportBatch/language", "th"),
                Map.entry("makeReportBatch/digits", "thai"),
                Map.entry("reporting/id", archive()));
    }

    private boolean isAnnounced(String agency) {
        return admin.get(year(agency).assessment())
                .json()
                .path("phase")
                .asText()
                .equals("announced");
    }

    /** The version whose score is announced and whose plan is approved; it may be published already. */
    private long announced(String agency) {
        Year year = year(agency);
        var _ = year.awaitResult(result -> result.score().path("phase").asText().equals("announced"));
        if (admin.get(year.plan()).expectOk().json().path("state").asText().equals("draft")) {
            Stage.approve(admin, year.plan());
        }
        await().atMost(Year.PATIENCE)
                .until(() -> admin.get(year.report() + "/check")
                        .expectOk()
                        .json()
                        .path("contradictions")
                        .isEmpty());
        return admin.get(year.report()).expectOk().json().path("version").asLong();
    }

    /** Complete, so that it changes no more while states are compared. */
    private String archive() {
        String id = admin.post(
                        "report-batches",
                        Body.json("{\"fiscalYear\": " + fiscalYear
                                + ", \"kind\": \"analysis\", \"province\": \"81\", \"format\": \"html\"}"))
                .expectOk()
                .json()
                .path("id")
                .asText();
        await().atMost(Year.PATIENCE)
                .until(() -> admin.get("report-batches/" + id)
                        .expectOk()
                        .json()
                        .path("state")
                        .asText()
                        .equals("complete"));
        return id;
    }

    private Year year(String agency) {
        return new Year(admin, fiscalYear, agency);
    }
}
