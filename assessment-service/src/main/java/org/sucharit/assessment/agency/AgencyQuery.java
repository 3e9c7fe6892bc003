package org.sucharit.assessment.agency;

import jakarta.ws.rs.QueryParam;

/** Which agencies are asked for, as it stands in the address. */
public record AgencyQuery(
        @QueryParam("q") String q,
        @QueryParam("province") String province,
        @QueryParam("region") String region,
        @QueryParam("district") String district,
        @QueryParam("type") String type,
        @QueryParam("state") String state) {

    AgencyFilter.Text text() {
        return new AgencyFilter.Text(q, province, region, district, type, state);
    }
}
