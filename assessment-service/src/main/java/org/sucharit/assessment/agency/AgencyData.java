package org.sucharit.assessment.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.sucharit.assessment.area.Provinces;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.kit.bulk.ThaiDigits;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.Violation;

/** What is entered about an agency, valid. */
public record AgencyData(
        String code,
        String nameTh,
        String nameEn,
        Agency.Type type,
        String provinceCode,
        String district,
        String subdistrict,
        Integer staffCount) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}");
    private static final int MAX_STAFF = 1_000_000;

    /** The same as text, as it stands in a file or a request; any value may be null or blank. */
    public record Text(
            String code,
            String nameTh,
            String nameEn,
            String type,
            String provinceCode,
            String district,
            String subdistrict,
            String staffCount) {}

    /**
     * Makes data of text, or says everything that is wrong with it.
     *
     * @param place makes a violation out of a field's name ({@code name_th}) and a code and message
     * @param violations takes what is wrong
     */
    static Optional<AgencyData> parse(Text text, Provinces provinces, Place place, List<Violation> violations) {
        List<Violation> found = new ArrayList<>();
        BiFunction<String, String, Violation> required =
                (field, what) -> place.violation(field, "required", what + " is missing.");
        String code = inArabicDigits(text.code());
        if (code == null) {
            found.add(required.apply("code", "The agency's code"));
        } else if (!CODE.matcher(code).matches()) {
            found.add(place.violation(
                    "code", "bad-code", "A code has 1 to 64 letters, digits, dots, hyphens or underscores."));
        }
        String nameTh = name(text.nameTh(), "name_th", true, place, found);
        String nameEn = name(text.nameEn(), "name_en", true, place, found);
        String district = name(text.district(), "district", false, place, found);
        String subdistrict = name(text.subdistrict(), "subdistrict", false, place, found);
        Optional<Agency.Type> type = Wire.parse(Agency.Type.class, strip(text.type()));
        if (type.isEmpty()) {
            found.add(place.violation(
                    "type", "unknown-type", "The type must be one of " + Wire.codes(Agency.Type.class) + "."));
        }
        String province = inArabicDigits(text.provinceCode());
        if (province == null || provinces.byCode(province).isEmpty()) {
            found.add(place.violation(
                    "province_code", "unknown-province", "The province must be a two-digit TIS 1099 code."));
        }
        Integer staff = staff(inArabicDigits(text.staffCount()), place, found);
        violations.addAll(found);
        return found.isEmpty()
                ? Optional.of(new AgencyData(
                        code, nameTh, nameEn, type.orElseThrow(), province, district, subdistrict, staff))
                : Optional.empty();
    }

    /** Where in a request a field stands. */
    @FunctionalInterface
    interface Place {
        Violation violation(String field, String code, String message);
    }

    private static String name(String text, String field, boolean needed, Place place, List<Violation> found) {
        String name = strip(text);
        if (name == null) {
            if (needed) {
                found.add(place.violation(field, "required", "A name is missing."));
            }
            return null;
        }
        NameRule.mistake(name).ifPresent(mistake -> found.add(place.violation(field, "bad-text", mistake)));
        return name;
    }

    private static Integer staff(String text, Place place, List<Violation> found) {
        if (text == null) {
            return null;
        }
        try {
            int staff = Integer.parseInt(text);
            if (staff >= 0 && staff <= MAX_STAFF) {
                return staff;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        found.add(place.violation(
                "staff_count",
                "out-of-range",
                "The number of staff must be a whole number from 0 to " + MAX_STAFF + "."));
        return null;
    }

    private static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Codes and figures may be written in Thai digits. */
    private static String inArabicDigits(String text) {
        String stripped = strip(text);
        return stripped == null ? null : ThaiDigits.toArabic(stripped);
    }
}
