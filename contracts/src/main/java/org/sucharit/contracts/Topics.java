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

    /** Key {@code fiscalYear/revision}; owned by assessment-service. */
    public static final Topic<Framework> FRAMEWORK = new Topic<>("ita.framework.v1", Framework.class);

    /** Key {@code agency}; owned by assessment-service. */
    public static final Topic<Agency> AGENCY = new Topic<>("ita.agency.v1", Agency.class);

    /** Key {@code fiscalYear/agency}; owned by assessment-service. */
    public static final Topic<Assessment> ASSESSMENT = new Topic<>("ita.assessment.v1", Assessment.class);

    /** Key {@code fiscalYear/agency/instrument}; owned by assessment-service. */
    public static final Topic<Tally> TALLY = new Topic<>("ita.tally.v1", Tally.class);

    /** Key {@code fiscalYear/agency}; owned by scoring-service. */
    public static final Topic<Score> SCORE = new Topic<>("ita.score.v1", Score.class);

    /** Key {@code fiscalYear/agency}, the year the measures run in; owned by measures-service. */
    public static final Topic<Plan> PLAN = new Topic<>("ita.plan.v1", Plan.class);

    /** Key {@code fiscalYear/agency/kind}; owned by reporting-service. */
    public static final Topic<Report> REPORT = new Topic<>("ita.report.v1", Report.class);

    private Topics() {}

    /** All of them, in the order in which state flows. */
    public static List<Topic<?>> all() {
        return List.of(FRAMEWORK, AGENCY, ASSESSMENT, TALLY, SCORE, PLAN, REPORT);
    }
}
