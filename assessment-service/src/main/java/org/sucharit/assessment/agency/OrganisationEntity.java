package org.sucharit.assessment.agency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.sucharit.contracts.agency.Agency.Organisation;
import org.sucharit.kit.json.Json;

/** How an agency is organised, and which codes it has given up. Written under the agency's lock. */
@Entity
@Table(name = "agency_organisation")
public class OrganisationEntity {

    private static final ObjectMapper MAPPER = Json.mapper();

    @Id
    @Column(name = "agency_code")
    private String agency;

    /** JSON of an {@link Organisation}. */
    @Column(nullable = false, columnDefinition = "text")
    private String organisation;

    /** JSON of {@link RetiredCodes}. */
    @Column(nullable = false, columnDefinition = "text")
    private String retired;

    protected OrganisationEntity() {}

    /** An agency of which nothing has been entered. */
    OrganisationEntity(String agency) {
        this.agency = agency;
        replace(Organisation.EMPTY, RetiredCodes.NONE);
    }

    final void replace(Organisation newOrganisation, RetiredCodes newRetired) {
        this.organisation = write(newOrganisation);
        this.retired = write(newRetired);
    }

    String agency() {
        return agency;
    }

    Organisation organisation() {
        return read(organisation, Organisation.class);
    }

    RetiredCodes retired() {
        return read(retired, RetiredCodes.class);
    }

    private static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
