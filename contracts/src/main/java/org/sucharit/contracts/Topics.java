package org.sucharit.contracts;

import java.util.List;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.report.Report;
import org.sucharit.contracts.score.Score;
import org.sucharit.contracts.tally.Tally;

/** Every topic of the suite. */
public final class Topics {

    /** Key {@code fiscalYear/revision}. */
    public static final Topic<Framework> FRAMEWORK = new Topic<>("ita.framework.v1", "assessment", Framework.class);

    /** Key {@code agency}. */
    public static final Topic<Agency> AGENCY = new Topic<>("ita.agency.v1", "assessment", Agency.class);

    /** Key {@code fiscalYear/agency}. */
    public static final Topic<Assessment> ASSESSMENT = new Topic<>("ita.assessment.v1", "assessment", Assessment.class);

    /** Key {@code fiscalYear/agency/instrument}. */
    public static final Topic<Tally> TALLY = new Topic<>("ita.tally.v1", "assessment", Tally.class);

    /** Key {@code fiscalYear/agency}. */
    public static final Topic<Score> SCORE = new Topic<>("ita.score.v1", "scoring", Score.class);

    /** Key {@code fiscalYear/agency}, the year the measures run in. */
    public static final Topic<Plan> PLAN = new Topic<>("ita.plan.v1", "measures", Plan.class);

    /** Key {@code fiscalYear/subject/kind}. */
    public static final Topic<Report> REPORT = new Topic<>("ita.report.v1", "reporting", Report.class);

    private Topics() {}

    /** All of them, in the order in which state flows. */
    public static List<Topic<?>> all() {
        return List.of(FRAMEWORK, AGENCY, ASSESSMENT, TALLY, SCORE, PLAN, REPORT);
    }
}
