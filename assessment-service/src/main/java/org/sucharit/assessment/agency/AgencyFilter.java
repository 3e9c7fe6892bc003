package org.sucharit.assessment.agency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sucharit.assessment.area.Provinces;
import org.sucharit.assessment.area.Provinces.Province;
import org.sucharit.assessment.area.Provinces.Region;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.kit.bulk.ThaiDigits;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;

/**
 * Which agencies are looked for.
 *
 * @param terms what the names contain, as {@link SearchText} makes it; null where nothing is said of names
 * @param codePrefix what the code may begin with instead, in lower case; null as {@code terms}
 * @param provinces codes; null for all
 * @param state null for all
 */
record AgencyFilter(
        List<String> terms, String codePrefix, List<String> provinces, String district, String type, String state) {

    private static final int MAX_LENGTH = 300;

    /** The same as it stands in an address; any value may be null. */
    record Text(String q, String province, String region, String district, String type, String state) {}

    /**
     * Reads a filter.
     *
     * @throws ProblemException INVALID with everything that is wrong
     */
    static AgencyFilter parse(Text text, Provinces provinces) {
        List<Violation> violations = new ArrayList<>();
        checkLength("q", text.q(), violations);
        checkLength("district", text.district(), violations);
        String query = blankToNull(text.q());
        String province = text.province() == null ? null : ThaiDigits.toArabic(text.province());
        if (province != null && provinces.byCode(province).isEmpty()) {
            violations.add(Violation.at("province", "unknown-province", "Send a two-digit TIS 1099 code."));
        }
        Optional<Region> region = region(text.region(), violations);
        if (text.type() != null && Wire.parse(Agency.Type.class, text.type()).isEmpty()) {
            violations.add(Violation.at(
                    "type", "unknown-type", "The type must be one of " + Wire.codes(Agency.Type.class) + "."));
        }
        String state = state(text.state(), violations);
        ProblemException.requireNone(violations);
        return new AgencyFilter(
                query == null ? null : SearchText.terms(query),
                query == null ? null : ThaiDigits.toArabic(query).toLowerCase(Locale.ROOT),
                within(province, region, provinces),
                blankToNull(text.district()),
                text.type(),
                state);
    }

    private static Optional<Region> region(String code, List<Violation> violations) {
        Optional<Region> region = Arrays.stream(Region.values())
                .filter(candidate -> candidate.code().equals(code))
                .findFirst();
        if (code != null && region.isEmpty()) {
            violations.add(Violation.at(
                    "region",
                    "unknown-region",
                    "The region must be one of "
                            + Arrays.stream(Region.values()).map(Region::code).collect(Collectors.joining(", "))
                            + "."));
        }
        return region;
    }

    private static List<String> within(String province, Optional<Region> region, Provinces provinces) {
        if (province == null && region.isEmpty()) {
            return null;
        }
        return provinces.all().stream()
                .filter(candidate -> region.isEmpty() || candidate.region() == region.orElseThrow())
                .map(Province::code)
                .filter(code -> province == null || code.equals(province))
                .toList();
    }

    private static String state(String state, List<Violation> violations) {
        String wanted = state == null ? Wire.code(Agency.State.ACTIVE) : state;
        if (wanted.equals("all")) {
            return null;
        }
        if (Wire.parse(Agency.State.class, wanted).isEmpty()) {
            violations.add(Violation.at(
                    "state", "unknown-state", "The state must be one of " + Wire.codes(Agency.State.class) + ", all."));
        }
        return wanted;
    }

    private static void checkLength(String parameter, String text, List<Violation> violations) {
        if (text != null && text.length() > MAX_LENGTH) {
            violations.add(Violation.at(parameter, "too-long", "It has at most " + MAX_LENGTH + " characters."));
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
