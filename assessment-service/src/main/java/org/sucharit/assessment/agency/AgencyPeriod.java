package org.sucharit.assessment.agency;

import java.time.Instant;
import java.time.LocalDate;
import org.sucharit.assessment.area.Provinces;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;

/**
 * What an agency was in a period of days in Asia/Bangkok.
 *
 * @param validFrom first day; null where it has been so for as long as is known
 * @param validTo last day; null while it lasts
 * @param reason why it came to be so; null where none was given
 * @param recordedAt when it was entered
 */
public record AgencyPeriod(
        LocalDate validFrom,
        LocalDate validTo,
        Agency.State state,
        Label name,
        Agency.Type type,
        Agency.Province province,
        String district,
        String subdistrict,
        String reason,
        Instant recordedAt) {

    static AgencyPeriod of(AgencyPeriodEntity period, Provinces provinces) {
        AgencyFacts facts = period.facts();
        return new AgencyPeriod(
                period.from(),
                period.to(),
                facts.state(),
                facts.name(),
                facts.type(),
                provinces.byCode(facts.provinceCode()).orElseThrow().told(),
                facts.district(),
                facts.subdistrict(),
                period.reason(),
                period.recordedAt());
    }
}
