package org.sucharit.reporting.dashboard;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.sucharit.kit.http.Language;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.reporting.document.Fingerprint;

/** What of a dashboard is wanted. */
public class Wanted {

    private static final int FINGERPRINT = 8;

    @Parameter(
            description = "announced: announced results, for everybody; internal: all scores that are at least under"
                    + " review, and measures, for who may see what is not announced")
    @QueryParam("scope")
    @DefaultValue("announced")
    String scope;

    @Parameter(description = "Names of the fields that are wanted, with commas between them; all without it")
    @QueryParam("fields")
    String fields;

    /**
     * The scope.
     *
     * @throws ProblemException INVALID where there is no such scope
     */
    public Scope scope() {
        return Wire.parse(Scope.class, scope)
                .orElseThrow(() -> ProblemException.invalid(List.of(
                        Violation.at("scope", "unknown-scope", "scope is one of " + Wire.codes(Scope.class) + "."))));
    }

    /**
     * The fields.
     *
     * @throws ProblemException INVALID where there is no such field
     */
    public Fields fields(Class<? extends Record> of) {
        return Fields.of(fields, of);
    }

    /** What tells one answer on the same version from another. */
    public String representation(Language language, String... more) {
        String asked = fields + String.join("|", more);
        return language.tag() + "-"
                + Fingerprint.of(asked.getBytes(StandardCharsets.UTF_8)).substring(0, FINGERPRINT);
    }
}
