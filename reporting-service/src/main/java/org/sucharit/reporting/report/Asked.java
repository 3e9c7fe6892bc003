package org.sucharit.reporting.report;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.reporting.writing.Writing;

/** In which form a document is asked for. */
public class Asked {

    private static final String JSON = "json";

    @Parameter(description = "json tells what the document is made of; html, pdf, docx and xlsx are the document")
    @QueryParam("format")
    @DefaultValue(JSON)
    String format;

    @Parameter(description = "of a file: th or en")
    @QueryParam("language")
    @DefaultValue("th")
    String language;

    @Parameter(
            description = "of a file: thai or arabic; in Thai those of the documents, in English arabic if not given")
    @QueryParam("digits")
    String digits;

    /**
     * The format of a file; empty where only its description is asked for.
     *
     * @throws ProblemException INVALID where the format, the language or the digits are unknown
     */
    Optional<Format> file() {
        // Also where they make no difference: whoever mistypes one should hear it.
        var _ = language(language);
        var _ = digits(digits);
        return format.equals(JSON) ? Optional.empty() : Optional.of(parse(Format.class, "format", format, JSON + ", "));
    }

    /**
     * How the file is to be written.
     *
     * @param official how the document is written
     */
    Writing writing(Writing official) {
        return writing(language(language), digits(digits), official);
    }

    /**
     * How a document is to be written.
     *
     * @param digits null for those of the document in its own language, and Arabic ones in another
     */
    public static Writing writing(Writing.Language language, Writing.Digits digits, Writing official) {
        if (digits != null) {
            return new Writing(language, digits);
        }
        return language == official.language() ? official : new Writing(language, Writing.Digits.ARABIC);
    }

    /**
     * The digits of a code: {@code thai}, {@code arabic}; null where none is given.
     *
     * @throws ProblemException INVALID where it is another
     */
    public static Writing.Digits digits(String code) {
        return code == null ? null : parse(Writing.Digits.class, "digits", code, "");
    }

    /**
     * The language of a code: {@code th}, {@code en}.
     *
     * @throws ProblemException INVALID where it is another
     */
    public static Writing.Language language(String code) {
        return parse(Writing.Language.class, "language", code, "");
    }

    private static <E extends Enum<E>> E parse(Class<E> type, String parameter, String value, String others) {
        return Wire.parse(type, value)
                .orElseThrow(() -> ProblemException.invalid(List.of(Violation.at(
                        parameter, "unknown-" + parameter, "Known are " + others + Wire.codes(type) + "."))));
    }
}
