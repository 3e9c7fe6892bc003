package org.sucharit.contracts.agency;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.Snapshot;

/**
 * A public agency that is assessed.
 *
 * @param code opaque and stable
 * @param name full official name, without district or province
 * @param province where it is; its code is the two-digit TIS 1099 one
 * @param district Thai name of the district (อำเภอ or เขต) without that word; null where it has none
 * @param subdistrict Thai name of the subdistrict (ตำบล or แขวง) without that word; null where it has none
 * @param staffCount staff with at least a year of service; null while not entered
 */
public record Agency(
        String code,
        long version,
        State state,
        Label name,
        Type type,
        Province province,
        String district,
        String subdistrict,
        Integer staffCount)
        implements Snapshot {

    @Override
    public String key() {
        return code;
    }

    public enum State {
        @JsonProperty("active")
        ACTIVE,
        @JsonProperty("withdrawn")
        WITHDRAWN
    }

    /** Kinds of agency. */
    public enum Type {
        /** Subdistrict administrative organisation (อบต.). */
        @JsonProperty("sao")
        SAO,
        @JsonProperty("tambon-municipality")
        TAMBON_MUNICIPALITY,
        @JsonProperty("town-municipality")
        TOWN_MUNICIPALITY,
        @JsonProperty("city-municipality")
        CITY_MUNICIPALITY,
        /** Provincial administrative organisation (อบจ.). */
        @JsonProperty("pao")
        PAO,
        @JsonProperty("province")
        PROVINCE,
        @JsonProperty("department")
        DEPARTMENT,
        @JsonProperty("university")
        UNIVERSITY,
        @JsonProperty("state-enterprise")
        STATE_ENTERPRISE,
        @JsonProperty("other")
        OTHER
    }

    /** A province by its TIS 1099 code and its name without จังหวัด. */
    public record Province(String code, Label name) {}
}
