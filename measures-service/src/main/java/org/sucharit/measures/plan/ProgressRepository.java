package org.sucharit.measures.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sucharit.contracts.plan.Plan.Entry;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.measures.content.Part;

/** What was told about the progress of plans; written under the plan's lock. */
@ApplicationScoped
public class ProgressRepository implements PanacheRepositoryBase<ProgressEntryEntity, UUID> {

    /** Entries of one part that a plan shows. */
    static final int SHOWN = 20;

    /** Entries of one part that are kept. */
    public static final int MOST = 1_000;

    /** The newest entries of every part of a plan, the newest first. */
    @SuppressWarnings("unchecked")
    Map<Part, List<Entry>> newest(PlanEntity plan) {
        List<ProgressEntryEntity> entries = getEntityManager()
                .createNativeQuery(
                        "select * from (select *, row_number() over (partition by part order by number desc) as place_"
                                + " from progress_entry where fiscal_year = :year and agency_code = :agency) e"
                                + " where place_ <= :most order by part, number desc",
                        ProgressEntryEntity.class)
                .setParameter("year", plan.fiscalYear())
                .setParameter("agency", plan.agency())
                .setParameter("most", SHOWN)
                .getResultList();
        return entries.stream()
                .collect(Collectors.groupingBy(
                        ProgressEntryEntity::part,
                        Collectors.mapping(ProgressEntryEntity::entry, Collectors.toList())));
    }

    /**
     * The number of the next entry of a part.
     *
     * @throws ProblemException CONFLICT where so many more are not kept
     */
    public int nextNumber(PlanEntity plan, Part part, int more) {
        int before = count(plan, part);
        if (before + more > MOST) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "Of one part at most " + MOST + " entries are kept; of " + part.key() + " there are " + before
                            + ".");
        }
        return before + 1;
    }

    /** How many entries a part has. */
    public int count(PlanEntity plan, Part part) {
        return Math.toIntExact(
                count("fiscalYear = ?1 and agency = ?2 and part = ?3", plan.fiscalYear(), plan.agency(), part.key()));
    }

    /** Entries of a part before one, the newest first. */
    public List<ProgressEntryEntity> page(int fiscalYear, String agency, Part part, int before, int most) {
        return find(
                        "fiscalYear = ?1 and agency = ?2 and part = ?3 and number < ?4 order by number desc",
                        fiscalYear,
                        agency,
                        part.key(),
                        before)
                .page(0, most)
                .list();
    }
}
