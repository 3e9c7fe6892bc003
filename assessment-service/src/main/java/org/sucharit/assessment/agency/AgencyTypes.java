package org.sucharit.assessment.agency;

import java.util.List;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.kit.json.Wire;

/** The kinds of agency in words. */
final class AgencyTypes {

    private AgencyTypes() {}

    /**
     * A kind of agency.
     *
     * @param code as in data: {@code sao}
     * @param abbreviation in Thai: {@code อบต.}; null where none is in use
     */
    public record TypeName(String code, Label name, String abbreviation) {}

    static List<TypeName> all() {
        return java.util.Arrays.stream(Agency.Type.values())
                .map(AgencyTypes::named)
                .toList();
    }

    private static TypeName named(Agency.Type type) {
        return switch (type) {
            case SAO -> named(type, "องค์การบริหารส่วนตำบล", "Subdistrict administrative organisation", "อบต.");
            case TAMBON_MUNICIPALITY -> named(type, "เทศบาลตำบล", "Subdistrict municipality", "ทต.");
            case TOWN_MUNICIPALITY -> named(type, "เทศบาลเมือง", "Town municipality", "ทม.");
            case CITY_MUNICIPALITY -> named(type, "เทศบาลนคร", "City municipality", "ทน.");
            case PAO -> named(type, "องค์การบริหารส่วนจังหวัด", "Provincial administrative organisation", "อบจ.");
            case PROVINCE -> named(type, "จังหวัด", "Province", "จ.");
            case DEPARTMENT -> named(type, "กรมหรือเทียบเท่า", "Department or equivalent", null);
            case UNIVERSITY -> named(type, "สถาบันอุดมศึกษา", "University", null);
            case STATE_ENTERPRISE -> named(type, "รัฐวิสาหกิจ", "State enterprise", null);
            case OTHER -> named(type, "หน่วยงานอื่นของรัฐ", "Other public agency", null);
        };
    }

    private static TypeName named(Agency.Type type, String th, String en, String abbreviation) {
        return new TypeName(Wire.code(type), new Label(th, en), abbreviation);
    }
}
