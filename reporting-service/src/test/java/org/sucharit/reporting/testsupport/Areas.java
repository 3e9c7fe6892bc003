package org.sucharit.reporting.testsupport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.reporting.area.AreaFigures;
import org.sucharit.reporting.area.AreaReport;
import org.sucharit.reporting.area.AreaSources;
import org.sucharit.reporting.area.AreaTally;
import org.sucharit.reporting.area.Basis;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.figures.AgencyFigures;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.figures.Measures;
import org.sucharit.reporting.figures.Place;
import org.sucharit.reporting.figures.Result;
import org.sucharit.reporting.figures.Size;
import org.sucharit.reporting.writing.Writing;

/** Agencies of an area with figures of FY2568, made up. */
public final class Areas {

    public static final Instant AS_OF = Instant.parse("2026-11-22T03:00:00Z");
    public static final AreaFigures.Province KRABI = new AreaFigures.Province("81", new Label("กระบี่", "Krabi"));

    private static final long VERSION = 1_764_000_000_000_000L;
    private static final List<String> NAMES = List.of(
            "ทับปริกพัฒนาและห้วยน้ำขาวสามัคคี",
            "คลองพน",
            "อ่าวลึกใต้",
            "เกาะลันตาใหญ่",
            "ปกาสัย",
            "เขาพนมเบญจา",
            "น้ำจาน",
            "ศาลาด่าน");

    private Areas() {}

    /** An agency of Krabi without anything; a record to change. */
    public record Some(String code, String province, String total, String before, Integer late, boolean announced) {

        public Some scored(String newTotal) {
            return new Some(code, province, newTotal, before, late, announced);
        }

        public Some before(String total2567) {
            return new Some(code, province, total, total2567, late, announced);
        }

        public Some late(int measures) {
            return new Some(code, province, total, before, measures, announced);
        }

        public Some unannounced() {
            return new Some(code, province, total, before, late, false);
        }

        public Some in(String newProvince) {
            return new Some(code, newProvince, total, before, late, announced);
        }

        public AgencyFigures figures() {
            return Areas.figures(
                    place(code, "เทศบาล " + code, Agency.Type.TAMBON_MUNICIPALITY, province),
                    total == null ? null : new BigDecimal(total),
                    before == null ? null : new BigDecimal(before),
                    late == null ? null : new Measures(VERSION, 2569, 10, 2, late),
                    announced,
                    0);
        }
    }

    public static Some agency(String code) {
        return new Some(code, "81", null, null, null, true);
    }

    /** What agencies of Krabi add up to; announced scores. */
    public static AreaFigures sum(Collection<Some> agencies) {
        return sum(agencies.stream().map(Some::figures).toList(), KRABI, true);
    }

    public static AreaFigures sum(
            Collection<AgencyFigures> agencies, AreaFigures.Province province, boolean announced) {
        AreaTally tally = new AreaTally(
                KhlongPhon.framework(),
                province == null ? Area.Kind.NATION : Area.Kind.PROVINCE,
                new Basis(announced, true));
        agencies.forEach(tally::add);
        return tally.figures(province);
    }

    public static Document report(AreaFigures figures, Writing writing) {
        return AreaReport.compose(new AreaSources(KhlongPhon.framework(), figures), AS_OF, writing);
    }

    /** A province of so many agencies, some with names as long as there are, or without a score or a plan. */
    public static List<AgencyFigures> province(String code, int count) {
        Random random = new Random(Integer.parseInt(code));
        List<AgencyFigures> agencies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Agency.Type type = i % 3 == 0 ? Agency.Type.TAMBON_MUNICIPALITY : Agency.Type.SAO;
            String name = (type == Agency.Type.SAO ? "องค์การบริหารส่วนตำบล" : "เทศบาลตำบล")
                    + NAMES.get(i % NAMES.size()) + " " + (i + 1);
            boolean scored = i % 17 != 5;
            BigDecimal total = scored ? score(100 - Math.abs(random.nextGaussian()) * 9) : null;
            agencies.add(figures(
                    place("a-" + code + "-" + i, name, i == 0 ? Agency.Type.PAO : type, code),
                    total,
                    i % 5 == 4 ? null : score(97 - Math.abs(random.nextGaussian()) * 10),
                    i % 7 == 6 ? null : new Measures(VERSION, 2569, 12, i % 6, i % 4 == 0 ? i % 9 : 0),
                    true,
                    i));
        }
        return agencies;
    }

    /** A nation of 77 provinces of so many agencies each. */
    public static List<AgencyFigures> nation(int each) {
        List<AgencyFigures> agencies = new ArrayList<>();
        for (int i = 0; i < 77; i++) {
            agencies.addAll(province(Integer.toString(10 + i), each));
        }
        return agencies;
    }

    private static BigDecimal score(double figure) {
        return BigDecimal.valueOf(Math.max(0, figure)).setScale(2, RoundingMode.HALF_UP);
    }

    private static Place place(String code, String name, Agency.Type type, String province) {
        Label label = switch (province) {
            case "81" -> KRABI.name();
            case "10" -> new Label("กรุงเทพมหานคร", "Bangkok");
            case "14" -> new Label("พระนครศรีอยุธยา", "Phra Nakhon Si Ayutthaya");
            default -> new Label("จังหวัดสมมุติ" + province, "Imagined " + province);
        };
        return new Place(
                code,
                VERSION,
                new Label(name, "Agency " + code),
                type,
                new Agency.Province(province, label),
                null,
                Size.SMALL,
                true);
    }

    private static AgencyFigures figures(
            Place place, BigDecimal total, BigDecimal before, Measures measures, boolean announced, int seed) {
        Assessment.Phase phase = announced ? Assessment.Phase.ANNOUNCED : Assessment.Phase.REVIEW;
        Integer announcement = announced ? 1 : null;
        Result result = total == null
                ? null
                : new Result(
                        VERSION,
                        1,
                        phase,
                        announcement,
                        total,
                        BigDecimal.ONE,
                        List.of(rating(total)),
                        scores(total, seed));
        return new AgencyFigures(
                place,
                result,
                measures,
                before == null ? null : new AgencyFigures.Before(Assessment.Phase.ANNOUNCED, 1, before),
                VERSION);
    }

    private static String rating(BigDecimal total) {
        return KhlongPhon.framework().bands().stream()
                .filter(band -> !band.rating().equals("pass") && total.compareTo(band.from()) >= 0)
                .map(Framework.Band::rating)
                .findFirst()
                .orElseThrow();
    }

    /** About the total at every node, further from it with each. */
    private static Map<String, BigDecimal> scores(BigDecimal total, int seed) {
        Map<String, BigDecimal> scores = new HashMap<>();
        KhlongPhon.score().nodes().stream()
                .filter(node -> node.derived() != null && node.parent() != null)
                .forEach(node -> scores.put(
                        node.node(),
                        total.subtract(BigDecimal.valueOf((node.node().hashCode() & 7) * (seed % 3 + 1L)))
                                .max(BigDecimal.ZERO)));
        return scores;
    }
}
