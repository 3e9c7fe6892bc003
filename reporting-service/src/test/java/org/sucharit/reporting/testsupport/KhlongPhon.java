package org.sucharit.reporting.testsupport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;
import org.sucharit.reporting.analysis.AnalysisReport;
import org.sucharit.reporting.analysis.AnalysisSources;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.figures.ProvinceMean;
import org.sucharit.reporting.writing.Writing;

/** The municipality of Khlong Phon in fiscal year 2568, with the figures it published, and a plan for 2569. */
public final class KhlongPhon {

    private static final long VERSION = 1_795_305_600_000_000L; // 22 November 2026 in Bangkok

    private static final Map<String, String> SCORES = scores();

    private KhlongPhon() {}

    /** What five agencies of Krabi come to: three points less than Khlong Phon throughout. */
    public static ProvinceMean provinceMean() {
        Map<String, BigDecimal> means = new HashMap<>();
        framework()
                .indicators()
                .forEach(indicator -> means.put(indicator.code(), less(derived(score(), indicator.code()))));
        means.put(ProvinceMean.TOTAL, less(score().total().derived()));
        return new ProvinceMean(2568, "81", VERSION, 5, means);
    }

    private static BigDecimal less(BigDecimal score) {
        return score.subtract(new BigDecimal("3.00"));
    }

    private static BigDecimal derived(Score score, String node) {
        return score.nodes().stream()
                .filter(each -> each.node().equals(node))
                .findFirst()
                .orElseThrow()
                .derived();
    }

    /** At one node, and nothing else. */
    public static ProvinceMean provinceMean(String node, String score) {
        return new ProvinceMean(2568, "81", VERSION, 5, Map.of(node, new BigDecimal(score)));
    }

    public static Document report() {
        return report(AnalysisSources.of(framework(), agency(), score(), plan()));
    }

    /** The report in official writing, as of the newest of its sources. */
    public static Document report(AnalysisSources sources) {
        long newest = LongStream.of(
                        sources.framework().version(),
                        sources.agency().version(),
                        sources.score().version(),
                        sources.plan().version())
                .max()
                .orElseThrow();
        return AnalysisReport.compose(sources, Instant.EPOCH.plus(newest, ChronoUnit.MICROS), Writing.OFFICIAL);
    }

    public static Agency agency() {
        return new Agency(
                "khlong-phon",
                VERSION,
                Agency.State.ACTIVE,
                new Label("เทศบาลตำบลคลองพน", "Khlong Phon Subdistrict Municipality"),
                Agency.Type.TAMBON_MUNICIPALITY,
                new Agency.Province("81", new Label("กระบี่", "Krabi")),
                "คลองท่อม",
                "คลองพน",
                35);
    }

    public static Framework framework() {
        return new Framework(
                2568,
                1,
                VERSION,
                Framework.State.PUBLISHED,
                label("การประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๘"),
                new Framework.Target(decimal("85"), decimal("100")),
                new Framework.Rounding(2, Framework.Rounding.Mode.HALF_UP, List.of()),
                List.of(),
                instruments(),
                indicators(),
                List.of(
                        band("excellent", "ผ่านดีเยี่ยม", "95", "95", true),
                        band("good", "ผ่านดี", "85", "85", true),
                        band("pass", "ผ่าน", "85", null, true),
                        band("must-improve", "ต้องปรับปรุง", "70", null, false),
                        band("urgent", "ต้องปรับปรุงโดยด่วน", "0", null, false)),
                new Framework.Thresholds(decimal("85"), decimal("85"), decimal("95"), decimal("95")));
    }

    public static Score score() {
        Framework framework = framework();
        List<Score.Node> nodes = new ArrayList<>();
        Map<String, BigDecimal> instruments = new LinkedHashMap<>();
        List<Score.Node> below = new ArrayList<>();
        for (Framework.Indicator indicator : framework.indicators()) {
            below.addAll(indicatorNodes(framework, indicator, instruments));
        }
        BigDecimal total = BigDecimal.ZERO;
        for (Framework.Instrument instrument : framework.instruments()) {
            long count = framework.indicators().stream()
                    .filter(each -> each.instruments().contains(instrument.code()))
                    .count();
            BigDecimal mean = divide(instruments.get(instrument.code()), count);
            total = total.add(mean.multiply(instrument.weight()).movePointLeft(2));
            nodes.add(node(instrument.code(), "total", Framework.Level.INSTRUMENT, mean, null));
        }
        nodes.addFirst(node("total", null, Framework.Level.TOTAL, total, null));
        nodes.addAll(below);
        return new Score(
                2568,
                "khlong-phon",
                VERSION,
                Score.State.CURRENT,
                1,
                Assessment.Phase.ANNOUNCED,
                1,
                new Score.Total(rounded(total), decimal("93.60"), BigDecimal.ONE),
                new Score.Rating(List.of("good"), "good", null),
                nodes,
                List.of(
                        new Score.Difference(
                                "3", Score.Difference.Kind.VALUE, "98.86", "100.00", Framework.Level.LEAF, List.of()),
                        new Score.Difference(
                                "6", Score.Difference.Kind.ROUNDING, "95.29", "95.30", Framework.Level.PART, List.of()),
                        new Score.Difference(
                                "9", Score.Difference.Kind.VALUE, "100.00", "96.67", Framework.Level.LEAF, List.of()),
                        new Score.Difference(
                                "10", Score.Difference.Kind.VERDICT, "meets", "does-not-meet", null, List.of())));
    }

    public static Plan plan() {
        Framework framework = framework();
        Score score = score();
        List<Plan.Finding> findings = new ArrayList<>();
        for (Score.Node node : score.nodes()) {
            boolean judged = node.level() == Framework.Level.INDICATOR || node.level() == Framework.Level.LEAF;
            if (judged && node.derived().compareTo(framework.thresholds().improveBelow()) < 0) {
                boolean urgent = node.derived().compareTo(framework.thresholds().urgentBelow()) < 0;
                findings.add(new Plan.Finding(
                        node.node(),
                        indicatorOf(framework, node.node()),
                        urgent ? Plan.FindingKind.URGENT : Plan.FindingKind.IMPROVE,
                        node.derived(),
                        new BigDecimal("1.2345"),
                        2568));
            }
        }
        findings.sort(Comparator.comparing(Plan.Finding::score));
        return plan(
                "khlong-phon", VERSION, VERSION, findings, guidance(framework, score), measures(framework, findings));
    }

    /** A plan with some of its parts; the rest as of {@link #plan()}. */
    public static Plan plan(
            String agency,
            long version,
            long scoreVersion,
            List<Plan.Finding> findings,
            List<Plan.Guidance> guidance,
            List<Plan.Measure> measures) {
        return new Plan(
                2569,
                agency,
                version,
                Plan.State.APPROVED,
                1,
                true,
                2568,
                scoreVersion,
                1,
                0,
                findings,
                guidance,
                measures,
                List.of(),
                List.of());
    }

    private static List<Framework.Instrument> instruments() {
        return List.of(
                new Framework.Instrument(
                        "IIT",
                        "IIT",
                        "IIT",
                        label("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน"),
                        Framework.Instrument.Kind.SURVEY,
                        decimal("30")),
                new Framework.Instrument(
                        "EIT1",
                        "EIT",
                        "EIT Public",
                        label("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก ส่วนที่ ๑"),
                        Framework.Instrument.Kind.SURVEY,
                        decimal("15")),
                new Framework.Instrument(
                        "EIT2",
                        "EIT",
                        "EIT Survey",
                        label("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก ส่วนที่ ๒"),
                        Framework.Instrument.Kind.SURVEY,
                        decimal("15")),
                new Framework.Instrument(
                        "OIT",
                        "OIT",
                        "OIT",
                        label("แบบวัดการเปิดเผยข้อมูลสาธารณะ"),
                        Framework.Instrument.Kind.DISCLOSURE,
                        decimal("40")));
    }

    private static List<Framework.Indicator> indicators() {
        List<String> iit = List.of("IIT");
        List<String> eit = List.of("EIT1", "EIT2");
        return List.of(
                survey(
                        "1",
                        "การปฏิบัติหน้าที่",
                        iit,
                        "i",
                        1,
                        "ทำงานและให้บริการตามขั้นตอนและเวลา",
                        "ให้บริการอย่างเท่าเทียมกัน",
                        "การเรียกรับสินบนแลกกับการให้บริการ"),
                survey(
                        "2",
                        "การใช้งบประมาณ",
                        iit,
                        "i",
                        4,
                        "ใช้จ่ายงบประมาณตรงตามวัตถุประสงค์",
                        "การเบิกจ่ายเงินเป็นเท็จ เช่น ค่าล่วงเวลา ค่าวัสดุ ฯลฯ",
                        "การจัดซื้อจัดจ้างที่เอื้อประโยชน์ให้บุคคลใดบุคคลหนึ่ง"),
                survey(
                        "3",
                        "การใช้อำนาจ",
                        iit,
                        "i",
                        7,
                        "การสั่งให้ทำธุระส่วนตัวของผู้บังคับบัญชา",
                        "การสั่งให้ทำสิ่งที่เป็นการทุจริตหรือประพฤติมิชอบ",
                        "การซื้อขายตำแหน่งในการบริหารงานบุคคล"),
                survey(
                        "4",
                        "การใช้ทรัพย์สินของราชการ",
                        iit,
                        "i",
                        10,
                        "การขอยืมทรัพย์สินของราชการอย่างถูกต้อง",
                        "การนำทรัพย์สินของราชการไปใช้ส่วนตัว",
                        "การตรวจสอบการใช้ทรัพย์สินของราชการเป็นประจำ"),
                survey(
                        "5",
                        "การแก้ไขปัญหาการทุจริต",
                        iit,
                        "i",
                        13,
                        "ผู้บริหารสูงสุดให้ความสำคัญกับการแก้ไขปัญหาการทุจริต",
                        "การป้องกันการทุจริตของหน่วยงานได้ผล",
                        "ความเชื่อมั่นในการจัดการเรื่องร้องเรียน"),
                survey(
                        "6",
                        "คุณภาพการดำเนินงาน",
                        eit,
                        "e",
                        1,
                        "เจ้าหน้าที่ให้บริการตามขั้นตอนและเวลา",
                        "เจ้าหน้าที่ให้บริการอย่างเท่าเทียมกัน",
                        "การถูกเรียกรับสินบนเมื่อมาติดต่อ"),
                survey(
                        "7",
                        "ประสิทธิภาพการสื่อสาร",
                        eit,
                        "e",
                        4,
                        "ช่องทางเผยแพร่ข้อมูลข่าวสารเข้าถึงง่าย",
                        "ประชาสัมพันธ์ข้อมูลที่ประชาชนควรรู้อย่างชัดเจน",
                        "เจ้าหน้าที่ตอบข้อซักถามได้อย่างชัดเจน"),
                survey(
                        "8",
                        "การปรับปรุงการทำงาน",
                        eit,
                        "e",
                        7,
                        "เปิดโอกาสให้บุคคลภายนอกมีส่วนร่วมพัฒนาหน่วยงาน",
                        "ปรับปรุงการทำงานให้ตอบสนองต่อประชาชน",
                        "การใช้งานระบบบริการออนไลน์ (E-Service)"),
                new Framework.Indicator(
                        "9",
                        label("การเปิดเผยข้อมูล"),
                        List.of("OIT"),
                        List.of(
                                sub(
                                        "9.1",
                                        "ข้อมูลพื้นฐาน",
                                        1,
                                        "โครงสร้างและอำนาจหน้าที่",
                                        "ข้อมูลผู้บริหาร",
                                        "ข้อมูลการติดต่อ",
                                        "ข่าวประชาสัมพันธ์"),
                                sub(
                                        "9.2",
                                        "การบริหารงาน",
                                        5,
                                        "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน",
                                        "แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี",
                                        "รายงานผลการดำเนินงานประจำปี",
                                        "คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่",
                                        "คู่มือหรือแนวทางการให้บริการสำหรับผู้รับบริการหรือผู้มาติดต่อ",
                                        "E-Service",
                                        "ข้อมูลเชิงสถิติการให้บริการ"),
                                sub(
                                        "9.3",
                                        "การจัดซื้อจัดจ้าง",
                                        12,
                                        "รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ และความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี",
                                        "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี"),
                                sub(
                                        "9.4",
                                        "การบริหารและพัฒนาทรัพยากรบุคคล",
                                        14,
                                        "แผนการบริหารและพัฒนาทรัพยากรบุคคล",
                                        "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี",
                                        "ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม"),
                                sub(
                                        "9.5",
                                        "การส่งเสริมความโปร่งใส",
                                        17,
                                        "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
                                        "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
                                        "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
                                        "การเปิดโอกาสให้เกิดการมีส่วนร่วม")),
                        List.of()),
                new Framework.Indicator(
                        "10",
                        label("การป้องกันการทุจริต"),
                        List.of("OIT"),
                        List.of(
                                sub(
                                        "10.1",
                                        "การดำเนินการเพื่อป้องกันการทุจริต",
                                        21,
                                        "ประกาศเจตนารมณ์และการสร้างวัฒนธรรมตามนโยบาย No Gift Policy",
                                        "รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา",
                                        "การประเมินความเสี่ยงการทุจริตประจำปี",
                                        "รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตประจำปี",
                                        "แผนปฏิบัติการป้องกันการทุจริต",
                                        "รายงานผลการดำเนินการป้องกันการทุจริตประจำปี"),
                                sub(
                                        "10.2",
                                        "มาตรการส่งเสริมคุณธรรมและความโปร่งใส",
                                        27,
                                        "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                                        "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานประจำปี")),
                        List.of()));
    }

    private static Framework.Indicator survey(
            String code, String name, List<String> instruments, String prefix, int first, String... texts) {
        return new Framework.Indicator(code, label(name), instruments, List.of(), questions(prefix, first, texts));
    }

    private static Framework.SubIndicator sub(String code, String name, int first, String... texts) {
        return new Framework.SubIndicator(code, label(name), questions("o", first, texts));
    }

    private static List<Framework.Question> questions(String prefix, int first, String... texts) {
        List<Framework.Question> questions = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            questions.add(new Framework.Question(prefix + (first + i), label(texts[i]), "six"));
        }
        return questions;
    }

    private static List<Score.Node> indicatorNodes(
            Framework framework, Framework.Indicator indicator, Map<String, BigDecimal> instruments) {
        List<Score.Node> nodes = new ArrayList<>();
        BigDecimal weighted = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        boolean shared = indicator.instruments().size() > 1;
        for (Framework.Instrument instrument : framework.instruments()) {
            if (!indicator.instruments().contains(instrument.code())) {
                continue;
            }
            String node = shared ? instrument.code() + "." + indicator.code() : indicator.code();
            BigDecimal mean = mean(nodes, instrument.code(), node, indicator.questions());
            BigDecimal subs = BigDecimal.ZERO;
            for (Framework.SubIndicator sub : indicator.subIndicators()) {
                BigDecimal subMean = mean(nodes, instrument.code(), sub.code(), sub.questions());
                nodes.add(node(sub.code(), indicator.code(), Framework.Level.SUB_INDICATOR, subMean, null));
                subs = subs.add(subMean);
            }
            if (!indicator.subIndicators().isEmpty()) {
                mean = divide(subs, indicator.subIndicators().size());
            }
            // The two OIT indicators start from what was published.
            mean = SCORES.containsKey(indicator.code()) ? decimal(SCORES.get(indicator.code())) : mean;
            if (shared) {
                nodes.add(node(node, indicator.code(), Framework.Level.PART, mean, null));
            }
            instruments.merge(instrument.code(), mean, BigDecimal::add);
            weighted = weighted.add(mean.multiply(instrument.weight()));
            weights = weights.add(instrument.weight());
        }
        BigDecimal derived = weighted.divide(weights, 12, RoundingMode.HALF_UP);
        nodes.add(node(
                indicator.code(),
                "total",
                Framework.Level.INDICATOR,
                derived,
                derived.compareTo(framework.thresholds().verdict()) >= 0
                        ? Score.Verdict.MEETS
                        : Score.Verdict.DOES_NOT_MEET));
        return nodes;
    }

    private static BigDecimal mean(
            List<Score.Node> nodes, String instrument, String parent, List<Framework.Question> questions) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Framework.Question question : questions) {
            String leaf = instrument + "." + question.code();
            BigDecimal score = decimal(SCORES.getOrDefault(leaf, "100.00"));
            nodes.add(node(leaf, parent, Framework.Level.LEAF, score, null));
            sum = sum.add(score);
        }
        return questions.isEmpty() ? BigDecimal.ZERO : divide(sum, questions.size());
    }

    private static List<Plan.Guidance> guidance(Framework framework, Score score) {
        List<Plan.Guidance> guidance = new ArrayList<>();
        for (Score.Node node : score.nodes()) {
            if (node.level() != Framework.Level.LEAF) {
                continue;
            }
            boolean raise = node.derived().compareTo(framework.thresholds().raiseBelow()) < 0;
            String text = node.node().startsWith("OIT")
                    ? "จัดทำข้อมูลรายการนี้ให้ครบตามองค์ประกอบ ตรวจสอบความถูกต้องและความเป็นปัจจุบัน แล้วเผยแพร่บนเว็บไซต์หลักของหน่วยงานให้เข้าถึงได้โดยตรง"
                    : "ทบทวนคู่มือและขั้นตอนที่เกี่ยวข้องร่วมกับผู้ปฏิบัติงาน สื่อสารให้บุคลากรและผู้รับบริการเข้าใจตรงกันผ่านป้ายประกาศ เว็บไซต์ และสื่อสังคมออนไลน์ พร้อมเปิดช่องทางรับความเห็นและติดตามผลเรื่องนั้น ๆ ทุกไตรมาส";
            guidance.add(
                    new Plan.Guidance(node.node(), raise ? Plan.GuidanceKind.RAISE : Plan.GuidanceKind.MAINTAIN, text));
        }
        return guidance;
    }

    private static List<Plan.Measure> measures(Framework framework, List<Plan.Finding> findings) {
        List<Plan.Measure> measures = new ArrayList<>();
        for (Framework.Indicator indicator : framework.indicators()) {
            List<String> serves = findings.stream()
                    .filter(finding -> finding.indicator().equals(indicator.code()))
                    .map(Plan.Finding::node)
                    .toList();
            int number = measures.size() + 1;
            measures.add(new Plan.Measure(
                    number,
                    indicator.code(),
                    (serves.isEmpty() ? "รักษามาตรฐานด้าน" : "ยกระดับด้าน")
                            + indicator.name().th(),
                    "กำหนดแนวปฏิบัติด้าน" + indicator.name().th()
                            + "ให้ชัดเจน ใช้ทั่วทั้งหน่วยงาน และติดตามผลอย่างต่อเนื่อง",
                    number % 2 == 0
                            ? positions("ผู้อำนวยการกองคลัง", "นักวิชาการพัสดุ")
                            : positions("ปลัดเทศบาล", "หัวหน้าสำนักปลัด", "นิติกร"),
                    steps(indicator),
                    number % 3 == 0
                            ? new Plan.Period(Plan.PeriodForm.YEAR, 1, 12)
                            : new Plan.Period(Plan.PeriodForm.QUARTERS, 1, 6),
                    null,
                    serves,
                    null,
                    new Plan.Progress(Plan.ProgressState.NOT_STARTED, Plan.Timeliness.AHEAD, List.of()),
                    null,
                    null));
        }
        return measures;
    }

    private static List<Plan.Step> steps(Framework.Indicator indicator) {
        List<Plan.Step> details = new ArrayList<>();
        indicator
                .subIndicators()
                .forEach(sub -> details.add(step(
                        "ตรวจรายการข้อมูลด้าน" + sub.name().th(),
                        sub.questions().stream()
                                .map(question -> step(question.text().th(), List.of()))
                                .toList())));
        indicator
                .questions()
                .forEach(question ->
                        details.add(step("กำหนดผู้ดูแลเรื่อง" + question.text().th(), List.of())));
        return List.of(
                step("ประชุมผู้เกี่ยวข้องเพื่อทบทวนผลการประเมินและสาเหตุของคะแนน", List.of()),
                step("จัดทำหรือปรับปรุงแนวปฏิบัติโดยมีรายละเอียดอย่างน้อย ดังนี้", details),
                step("เผยแพร่แนวปฏิบัติทางเว็บไซต์และ Line Official Account ของหน่วยงาน", List.of()),
                step("ติดตามและรายงานผลต่อผู้บริหารทุกไตรมาส", List.of()));
    }

    private static Plan.Step step(String text, List<Plan.Step> steps) {
        return new Plan.Step(1, null, text, steps, null);
    }

    private static List<Plan.Responsible> positions(String... names) {
        return Stream.of(names)
                .map(name -> new Plan.Responsible(Plan.ResponsibleKind.POSITION, null, name))
                .toList();
    }

    private static String indicatorOf(Framework framework, String node) {
        String code = node.substring(node.indexOf('.') + 1);
        return framework.indicators().stream()
                .filter(indicator -> indicator.code().equals(node)
                        || indicator.questions().stream()
                                .anyMatch(question -> question.code().equals(code))
                        || indicator.subIndicators().stream()
                                .flatMap(sub -> sub.questions().stream())
                                .anyMatch(question -> question.code().equals(code)))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static Score.Node node(
            String node, String parent, Framework.Level level, BigDecimal derived, Score.Verdict verdict) {
        BigDecimal published = SCORES.containsKey(node) ? decimal(SCORES.get(node)) : null;
        return new Score.Node(
                node,
                parent,
                level,
                rounded(derived),
                published,
                published == null ? null : Score.Use.INPUT,
                BigDecimal.ONE,
                Score.NodeState.SCORED,
                verdict,
                null);
    }

    private static Map<String, String> scores() {
        Map<String, String> scores = new LinkedHashMap<>();
        put(
                scores, "IIT.i", "99.43", "99.43", "97.14", "99.43", "100", "97.14", "100", "100", "100", "96.57",
                "100", "100", "100", "99.43", "100");
        put(scores, "EIT1.e", "92.50", "90.28", "100", "91.67", "90.56", "91.67", "90.28", "90.56", "92.22");
        put(scores, "EIT2.e", "94.00", "95.00", "100", "91.00", "91.00", "96.00", "91.00", "91.00", "91.00");
        scores.put("OIT.o14", "50");
        scores.put("OIT.o23", "0");
        scores.put("9", "100");
        scores.put("10", "80");
        return scores;
    }

    private static void put(Map<String, String> scores, String prefix, String... figures) {
        for (int i = 0; i < figures.length; i++) {
            scores.put(prefix + (i + 1), figures[i]);
        }
    }

    private static Framework.Band band(String code, String name, String from, String every, boolean meets) {
        return new Framework.Band(code, label(name), decimal(from), every == null ? null : decimal(every), meets);
    }

    private static BigDecimal divide(BigDecimal sum, long count) {
        return sum.divide(BigDecimal.valueOf(count), 12, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal decimal(String figure) {
        return new BigDecimal(figure);
    }

    private static Label label(String th) {
        return new Label(th, th);
    }
}
