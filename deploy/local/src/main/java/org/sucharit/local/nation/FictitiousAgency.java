package org.sucharit.local.nation;

/**
 * An agency that does not exist.
 *
 * @param index its place in the nation, from 0
 * @param code {@code f81-0007}: of the province and the agency's number in it
 * @param name marked as fictitious, as are district and subdistrict
 * @param district Thai name; empty where the agency is not local
 * @param subdistrict Thai name; empty where the agency is not local
 * @param staff with at least a year of service
 */
record FictitiousAgency(
        int index,
        String code,
        Names.Name name,
        Kind kind,
        Province province,
        String district,
        String subdistrict,
        int staff) {}
