package org.sucharit.reporting.report.template;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sucharit.kit.json.Wire;
import org.sucharit.reporting.analysis.AnalysisPart;
import org.sucharit.reporting.composition.Part;
import org.sucharit.reporting.composition.Template;
import org.sucharit.reporting.implementation.ImplementationPart;

/**
 * How an agency wants its documents.
 *
 * @param number its ETag; 0 where the agency has said nothing, and everything is as the house has it
 * @param emblem SHA-256 of the picture under {@code emblem}; null for none
 * @param signatory who signs at the end; null for nobody
 * @param digits {@code thai} or {@code arabic}
 */
@Schema(name = "Template")
public record TemplateView(
        String agency,
        long number,
        String emblem,
        Signatory signatory,
        String digits,
        Parts parts,
        String writtenBy,
        Instant writtenAt) {

    /**
     * Who signs.
     *
     * @param name with title, as signed
     * @param positions line by line
     */
    @Schema(name = "TemplateSignatory")
    public record Signatory(String name, List<String> positions) {

        static Signatory from(Template.Signatory signatory) {
            return signatory == null ? null : new Signatory(signatory.name(), signatory.positions());
        }
    }

    /** The parts of each document in their order. */
    @Schema(name = "TemplateParts")
    public record Parts(List<String> analysis, List<String> implementation) {

        static Parts from(Settings settings) {
            return new Parts(
                    codes(AnalysisPart.values(), settings.analysis()),
                    codes(ImplementationPart.values(), settings.implementation()));
        }

        private static <P extends Part> List<String> codes(P[] parts, List<String> wanted) {
            return Part.arranged(parts, wanted).stream().map(Part::code).toList();
        }
    }

    static TemplateView none(String agency) {
        return of(agency, 0, null, Settings.HOUSE, null, null);
    }

    static TemplateView from(String agency, TemplateEntity entity) {
        return of(agency, entity.number(), entity.emblem(), entity.settings(), entity.writtenBy(), entity.writtenAt());
    }

    private static TemplateView of(
            String agency, long number, String emblem, Settings settings, String writtenBy, Instant writtenAt) {
        return new TemplateView(
                agency,
                number,
                emblem,
                Signatory.from(settings.signatory()),
                Wire.code(settings.digits()),
                Parts.from(settings),
                writtenBy,
                writtenAt);
    }
}
