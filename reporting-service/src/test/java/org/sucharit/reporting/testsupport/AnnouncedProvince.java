package org.sucharit.reporting.testsupport;

import static io.restassured.RestAssured.given;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.Arrivals;

/** A province whose agencies have results of 2567 and 2568, and one that is not announced. */
public final class AnnouncedProvince {

    public static final String HOSTILE = "<script>alert('ไม่ได้')</script>";
    public static final String UNANNOUNCED = "12.34";

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final List<String> TOTALS = List.of("96.20", "91.00", "88.75", "85.00", "84.99", "71.50", "58.10");

    private final SnapshotIntake intake;
    private final String province;
    private final List<String> agencies = new ArrayList<>();
    private String unannounced;

    /** @param province a code of TIS 1099 that no other test uses */
    public AnnouncedProvince(SnapshotIntake intake, String province) {
        this.intake = intake;
        this.province = province;
    }

    public String code() {
        return province;
    }

    /** The best first; the last has a hostile name. */
    public List<String> agencies() {
        return agencies;
    }

    public String unannounced() {
        return unannounced;
    }

    /** Lets everything be known, and waits until dashboards tell it. */
    public AnnouncedProvince told() {
        Arrivals.arrive(intake, Topics.FRAMEWORK, ReportSetting.framework(2567));
        Arrivals.arrive(intake, Topics.FRAMEWORK, KhlongPhon.framework());
        for (int i = 0; i < TOTALS.size(); i++) {
            String agency = "p-" + UUID.randomUUID();
            agencies.add(agency);
            agency(agency, i);
            score(agency, 2567, "86.00", 1);
            score(agency, 2568, TOTALS.get(i), 1);
        }
        unannounced = "p-" + UUID.randomUUID();
        agency(unannounced, 0);
        score(unannounced, 2568, UNANNOUNCED, null);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> scored(2568, "/provinces/" + province) == TOTALS.size()
                        && scored(2567, "/nation") >= TOTALS.size()
                        && scored(2568, "/nation") >= TOTALS.size());
        return this;
    }

    /** Another announced total of an agency. */
    public void corrected(String agency, String total) {
        score(agency, 2568, total, 2);
    }

    private static int scored(int year, String area) {
        var answer = given().get("/api/v1/dashboards/" + year + area);
        return answer.statusCode() == 200 ? answer.jsonPath().getInt("scored") : 0;
    }

    private void agency(String code, int index) {
        String name = index == TOTALS.size() - 1
                ? HOSTILE
                : "องค์การบริหารส่วนตำบลสมมุติที่มีชื่อยาวมากเพื่อทดสอบหน้าเว็บ " + (index + 1);
        Agency known = ReportSetting.agency(code, 1);
        Arrivals.arrive(
                intake,
                Topics.AGENCY,
                new Agency(
                        code,
                        1,
                        known.state(),
                        new Label(name, index == TOTALS.size() - 1 ? HOSTILE : "Imagined agency " + (index + 1)),
                        known.type(),
                        new Agency.Province(province, new Label("สมมุติ" + province, "Imagined " + province)),
                        known.district(),
                        known.subdistrict(),
                        known.staffCount()));
    }

    private void score(String agency, int fiscalYear, String total, Integer announcement) {
        Score score = ReportSetting.score(agency, Assessment.Phase.CONFIRM, 1);
        Arrivals.arrive(
                intake,
                Topics.SCORE,
                new Score(
                        fiscalYear,
                        agency,
                        announcement == null ? 1 : announcement,
                        score.state(),
                        1,
                        announcement == null ? Assessment.Phase.CONFIRM : Assessment.Phase.ANNOUNCED,
                        announcement,
                        new Score.Total(new BigDecimal(total), null, BigDecimal.ONE),
                        score.rating(),
                        score.nodes(),
                        score.differences(),
                        announcement == null ? null : "0f".repeat(32)));
    }
}
