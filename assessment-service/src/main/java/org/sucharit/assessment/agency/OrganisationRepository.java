package org.sucharit.assessment.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.sucharit.contracts.agency.Agency.Organisation;

/** How agencies are organised. */
@ApplicationScoped
public class OrganisationRepository implements PanacheRepositoryBase<OrganisationEntity, String> {

    /** The organisation of an agency; empty where none was entered. */
    Organisation of(String agency) {
        return findByIdOptional(agency).map(OrganisationEntity::organisation).orElse(Organisation.EMPTY);
    }

    /** The organisations of those of these agencies that have entered one. */
    Map<String, Organisation> of(Collection<String> agencies) {
        return list("agency in ?1", agencies).stream()
                .collect(Collectors.toMap(OrganisationEntity::agency, OrganisationEntity::organisation));
    }
}
