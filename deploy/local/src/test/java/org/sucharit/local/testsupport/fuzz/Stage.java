package org.sucharit.local.testsupport.fuzz;

import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.local.suite.Suite;
import org.sucharit.local.suite.User;
import org.sucharit.local.testsupport.Body;
import org.sucharit.local.testsupport.Ledger;
import org.sucharit.local.testsupport.Rest;
import org.sucharit.local.testsupport.Setup;
import org.sucharit.local.testsupport.Year;

/** An agency in a fiscal year that no other test uses, so that whatever is accepted disturbs nobody. */
final class Stage {

    private static final String YEAR = "2590";
    private static final String PLAN_YEAR = "2591";
    private static final String AGENCY = "fuzz";

    /** Far enough in the future that nothing moves by it. */
    private static final String CALENDAR = """
            {"phases": {"register": "2047-01-01", "collect": "2047-03-01", "review": "2047-05-01",
             "clarify": "2047-06-01", "confirm": "2047-06-16", "announced": "2047-08-01"}}
            """;

    /** A second agency, of which there is no more than what came from files. */
    private static final String FILED = "fuzz-file";

    private final Suite suite;
    private final String framework;
    /** What was made while it was set up, as requests name it. */
    private final Map<String, String> made;

    private Stage(Suite suite, String framework, Map<String, String> made) {
        this.suite = suite;
        this.framework = framework;
        this.made = made;
    }

    /** Sets it up in a running suite. */
    static Stage on(Suite suite) {
        Rest admin = Rest.of(suite).as(User.ADMIN);
        Setup.of(suite).agencies(List.of(AGENCY, FILED, Documents.PUBLISHED, Documents.ANNOUNCED));
        String framework = admin.get("frameworks/2568/source")
                .expectOk()
                .text()
                .replaceFirst("fiscalYear: 2568", "fiscalYear: " + YEAR);
        if (!admin.get("frameworks/" + YEAR).ok()) {
            admin.post("frameworks", Body.yaml(framework)).expectOk();
        }
        if (!admin.get("rounds/" + YEAR).ok()) {
            admin.put("rounds/" + YEAR, Body.json(CALENDAR)).expectOk();
        }
        for (String agency : List.of(AGENCY, FILED, Documents.PUBLISHED, Documents.ANNOUNCED)) {
            String assessment = "assessments/" + YEAR + "/" + agency;
            if (!admin.get(assessment).ok()) {
                admin.put(assessment, Setup.phase("confirm")).expectOk();
            }
        }
        organise(admin, AGENCY);
        List.of(Documents.PUBLISHED, Documents.ANNOUNCED).forEach(agency -> organise(admin, agency));
        Documents documents = new Documents(admin, Integer.parseInt(YEAR));
        documents.template(AGENCY);
        documents.score();
        String score = "scores/" + YEAR + "/" + AGENCY;
        admin.put(score + "/published", new Ledger(AGENCY).table()).expectOk();
        String report = "reports/" + YEAR + "/" + AGENCY + "/analysis";
        await().atMost(Year.PATIENCE)
                .until(() -> admin.get(score).ok() && admin.get(report).ok());
        operate(admin);
        Map<String, String> made = new HashMap<>(imports(admin));
        made.put("version", version(admin, score));
        made.put("versions/version", version(admin, report));
        made.put("since", version(admin, report));
        made.putAll(documents.make());
        await().atMost(Year.PATIENCE).until(() -> admin.get("open-data/" + YEAR).ok());
        return new Stage(suite, framework, made);
    }

    /** Gives the agency a position that may approve its plans. */
    private static void organise(Rest admin, String agency) {
        String organisation = "agencies/" + agency + "/organisation";
        admin.ifMatch(admin.get(organisation).expectOk().etag())
                .put(
                        organisation,
                        Body.json("{\"units\":[],\"committees\":[],\"executives\":[],\"positions\":"
                                + "[{\"code\":\"clerk\",\"name\":{\"th\":\"ปลัดเทศบาล\",\"en\":\"Clerk\"}}]}"))
                .expectOk();
    }

    /** A file that each service has taken, and would take back. */
    private static Map<String, String> imports(Rest admin) {
        return Map.of(
                "assessment/id",
                imported(
                        admin,
                        "agencies",
                        "code,name_th,name_en,type,province_code\nfuzz-csv,ชื่อ,Name,tambon-municipality,81\n"),
                // Before there is a score, of which a plan would be drafted at the same moment.
                "measures/id",
                imported(
                        admin,
                        "plans/" + PLAN_YEAR + "/" + FILED + "/imports/measures",
                        "number,indicator,measure\n1,7,เผยแพร่ข้อมูล\n"),
                "scoring/id",
                imported(
                        admin,
                        "rounds/" + YEAR + "/published",
                        "agency_code,node,score,use\n" + FILED + ",1,50.00,compare\n"));
    }

    private static String imported(Rest admin, String address, String csv) {
        return admin.post(address, Body.csv(csv)).expectOk().json().path("id").asText();
    }

    /** Has the agency's plan approved and put in operation, and the next revision opened. */
    private static void operate(Rest admin) {
        String plan = "plans/" + PLAN_YEAR + "/" + AGENCY;
        if (!admin.get(plan).expectOk().json().path("state").asText().equals("draft")) {
            return;
        }
        approve(admin, plan);
        admin.put(plan + "/state", Body.json("{\"state\":\"in-operation\"}")).expectOk();
        admin.post(plan + "/revisions", Body.json("{\"reason\":\"ปรับปรุง\"}")).expectOk();
    }

    static void approve(Rest admin, String plan) {
        admin.ifMatch(admin.get(plan + "/approvals").expectOk().etag())
                .post(
                        plan + "/approvals",
                        Body.json("{\"signatory\":\"ผู้บริหาร\",\"memoNumber\":\"1\",\"memoDate\":\"2025-10-01\"}"))
                .expectOk();
    }

    private static String version(Rest admin, String address) {
        return admin.get(address).expectOk().json().path("version").asText();
    }

    /** A token of every role, those bound to an agency being bound to this one; empty for nobody's. */
    Map<String, String> tokens() {
        Map<String, String> tokens = new LinkedHashMap<>();
        Map<String, String> own = Map.of("agency", AGENCY);
        tokens.put("nobody", "");
        tokens.put("nacc-admin", suite.token(User.ADMIN));
        tokens.put("assessor", suite.token(User.ASSESSOR));
        tokens.put("province-coordinator", suite.token(User.PROVINCE));
        tokens.put("agency-officer", suite.identities().token("fuzz-officer", "agency-officer", own));
        tokens.put("agency-executive", suite.identities().token("fuzz-executive", "agency-executive", own));
        tokens.put("another's officer", suite.token(User.OFFICER));
        tokens.put("service", suite.identities().serviceToken("assessment"));
        return tokens;
    }

    /** What there is here to be named in a request. */
    Sample sample() {
        Map<String, String> values = new HashMap<>(made);
        values.putAll(named());
        return new Sample(values, files());
    }

    private Map<String, String> named() {
        return Map.ofEntries(
                Map.entry("fiscalYear", YEAR),
                Map.entry("agency", AGENCY),
                Map.entry("agencies/code", AGENCY),
                Map.entry("code", AGENCY),
                Map.entry("problems/code", "invalid"),
                Map.entry("assessment/topic", "ita.agency.v1"),
                Map.entry("assessment/key", AGENCY),
                Map.entry("scoring/topic", "ita.score.v1"),
                Map.entry("scoring/key", YEAR + "/" + AGENCY),
                Map.entry("measures/topic", "ita.plan.v1"),
                Map.entry("measures/key", PLAN_YEAR + "/" + AGENCY),
                Map.entry("reporting/topic", "ita.report.v1"),
                Map.entry("reporting/key", YEAR + "/" + AGENCY + "/analysis"),
                Map.entry("reporting/kind", "analysis"),
                Map.entry("subject", AGENCY),
                Map.entry("place", "introduction"),
                // The measures run in the year after.
                Map.entry("plans/fiscalYear", PLAN_YEAR),
                Map.entry("nameTh", "เทศบาลตำบลทดสอบ"),
                Map.entry("nameEn", "Test Municipality"),
                Map.entry("type", "tambon-municipality"),
                Map.entry("provinceCode", "81"),
                Map.entry("province", "81"),
                Map.entry("staffCount", "35"),
                Map.entry("phase", "confirm"),
                Map.entry("notApplicable", "o14"),
                Map.entry("instrument", "IIT"),
                Map.entry("item", "o14"),
                // It asks for a report.
                Map.entry("confirmEvidenceOffer/item", "o27"),
                Map.entry("getDatasetVersion/version", "1"),
                Map.entry("getDatasetVersionFile/version", "1"),
                Map.entry("file", "results.csv"),
                Map.entry("node", "1"),
                Map.entry("score", "50.00"),
                Map.entry("use", "compare"),
                Map.entry("to", "good"),
                Map.entry("without", "9"),
                Map.entry("effort", "OIT.o23:5"),
                Map.entry("limit", "5"),
                Map.entry("provinces/code", "81"),
                Map.entry("region", "south"),
                Map.entry("size", "unknown"),
                Map.entry("area", "province/81"),
                Map.entry("agencies", AGENCY + "," + FILED),
                Map.entry("rating", "good"),
                Map.entry("failing", "1"),
                Map.entry("below", "99.00"),
                Map.entry("moved", "up"),
                Map.entry("sort", "-total"),
                Map.entry("nodes", "1"),
                Map.entry("scope", "internal"),
                Map.entry("listAgencyResults/from", "10.00"),
                Map.entry("from", "2567"),
                Map.entry("by", YEAR),
                Map.entry("indicator", "1"),
                Map.entry("kind", "all-units"),
                Map.entry("form", "year"),
                Map.entry("fromMonth", "1"),
                Map.entry("toMonth", "12"),
                Map.entry("serves", "1"),
                Map.entry("budget", "100.00"),
                Map.entry("state", "stopped"),
                Map.entry("reason", "รวมกับงานอื่น"),
                Map.entry("step", "1"),
                Map.entry("activityDate", "2025-10-01"),
                Map.entry("date", "2025-10-01"),
                Map.entry("url", "https://www.example.go.th/1"),
                Map.entry("key", ""),
                Map.entry("positions", "clerk"),
                Map.entry("abandonPlanRevision/revision", "2"),
                Map.entry("movePlan/state", "in-operation"),
                // The first is taken out before.
                Map.entry("putMeasure/number", "2"),
                Map.entry("putOrganisation/from", "2025-10-01"),
                Map.entry("putOrganisation/to", "2026-09-30"),
                Map.entry("createExtension/province", ""),
                Map.entry("startRescoring/framework", ""),
                Map.entry("Content-Encoding", "identity"),
                Map.entry("If-Match", "*"));
    }

    private Map<String, byte[]> files() {
        Map<String, byte[]> files = new HashMap<>(Documents.emblems());
        tables().forEach((operation, text) -> files.put(operation, Hostile.utf8(text)));
        return files;
    }

    private Map<String, String> tables() {
        return Map.of(
                "handInFile application/pdf",
                "%PDF-1.7\n",
                "importDisclosures",
                "agency_code,item,score\nfuzz,o14,50\n",
                "publishFramework",
                framework,
                "importAgencies",
                "code,name_th,name_en,type,province_code\nfuzz,ชื่อ,Name,tambon-municipality,81\n",
                "putPublishedCsv",
                "agency_code,node,score,use\nfuzz,1,50.00,compare\n",
                "patchPublishedCsv",
                "agency_code,node,score,use\nfuzz,1,50.00,compare\n",
                "importMeasures",
                "number,indicator,measure\n7,7,เผยแพร่ข้อมูล\n",
                "importAssignments",
                "node,responsible\n7,all-units\n",
                "importProgress",
                "node,state,text\n7,in-operation,เผยแพร่แล้ว\n");
    }
}
