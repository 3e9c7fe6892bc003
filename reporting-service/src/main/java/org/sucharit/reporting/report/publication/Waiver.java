package org.sucharit.reporting.report.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sucharit.contracts.Label;
import org.sucharit.reporting.lint.Contradiction;

/**
 * That a document is published though something in it contradicts itself, and why.
 *
 * @param contradiction id of exactly what was looked at
 * @param reason printed in the publication's record
 */
@Schema(name = "PublicationWaiver")
public record Waiver(
        @NotBlank @Size(max = 64) String contradiction,
        @NotBlank @Size(max = 2_000) String reason) {

    /**
     * As it stands in the record of a publication.
     *
     * @param rule code of the contradiction
     * @param message what it said
     */
    @Schema(name = "WaivedContradiction")
    public record Waived(String rule, String place, Label message, String reason) {}

    boolean covers(Contradiction found) {
        return contradiction.equals(found.id());
    }

    Waived of(Contradiction found) {
        return new Waived(found.rule().code(), found.place(), found.message(), reason);
    }
}
