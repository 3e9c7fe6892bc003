package org.sucharit.measures.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sucharit.measures.content.Part;

/** Who wrote what of plans, and when; written under the plan's lock. */
@ApplicationScoped
public class EditRepository implements PanacheRepositoryBase<EditEntity, EditEntity.Id> {

    private static final String OF_PART = "id.fiscalYear = ?1 and id.agencyCode = ?2 and id.part = ?3";

    /** The newest edit of a part up to a version. */
    public Optional<EditEntity> asOf(PlanEntity plan, Part part, long version) {
        return find(
                        OF_PART + " and id.version <= ?4 order by id.version desc",
                        plan.fiscalYear(),
                        plan.agency(),
                        part.key(),
                        version)
                .firstResultOptional();
    }

    /** Numbers of the measures of a plan that are or once were written, also of those that were taken out. */
    public Set<Integer> measuresWritten(int fiscalYear, String agency) {
        List<String> parts = getEntityManager()
                .createQuery(
                        "select distinct e.id.part from EditEntity e where e.id.fiscalYear = :year"
                                + " and e.id.agencyCode = :agency",
                        String.class)
                .setParameter("year", fiscalYear)
                .setParameter("agency", agency)
                .getResultList();
        return parts.stream()
                .map(Part::new)
                .flatMap(part -> part.measureNumber().stream())
                .collect(Collectors.toSet());
    }

    /** Edits of a part before a version, the newest first. */
    public List<EditEntity> page(int fiscalYear, String agency, Part part, long before, int most) {
        return find(OF_PART + " and id.version < ?4 order by id.version desc", fiscalYear, agency, part.key(), before)
                .page(0, most)
                .list();
    }
}
