package org.sucharit.measures.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
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

    /** Edits of a part before a version, the newest first. */
    public List<EditEntity> page(int fiscalYear, String agency, Part part, long before, int most) {
        return find(OF_PART + " and id.version < ?4 order by id.version desc", fiscalYear, agency, part.key(), before)
                .page(0, most)
                .list();
    }
}
