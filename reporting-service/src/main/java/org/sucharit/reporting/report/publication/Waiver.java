package org.sucharit.reporting.report.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sucharit.reporting.lint.Contradiction;

/**
 * That a document is published though something in it contradicts itself, and why.
 *
 * @param rule code of the contradiction
 * @param place where it is
 * @param reason printed in the publication's record
 */
@Schema(name = "PublicationWaiver")
public record Waiver(
        @NotBlank @Size(max = 100) String rule,
        @NotBlank @Size(max = 300) String place,
        @NotBlank @Size(max = 2_000) String reason) {

    boolean covers(Contradiction contradiction) {
        return rule.equals(contradiction.rule().code()) && place.equals(contradiction.place());
    }
}
