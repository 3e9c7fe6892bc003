package org.sucharit.assessment.agency;

import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;

/** What of an agency is kept with its validity: what a document of an earlier year must say as it was then. */
record AgencyFacts(
        Agency.State state, Label name, Agency.Type type, String provinceCode, String district, String subdistrict) {

    static AgencyFacts of(AgencyData data, Agency.State state) {
        return new AgencyFacts(
                state,
                new Label(data.nameTh(), data.nameEn()),
                data.type(),
                data.provinceCode(),
                data.district(),
                data.subdistrict());
    }
}
