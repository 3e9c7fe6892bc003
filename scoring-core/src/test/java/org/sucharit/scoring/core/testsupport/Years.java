package org.sucharit.scoring.core.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Crosswalk;
import org.sucharit.contracts.framework.Framework.Mapping;
import org.sucharit.contracts.framework.Framework.Mapping.Relation;

/**
 * Three small years, shaped as 43, 35 and 28 items became: a survey of three questions that stay, and 4, then 3, then 2
 * items. The second year joins o1 and o2 and changes the ratings; the third splits what was joined and drops o4.
 */
public final class Years {

    public static final int FIRST = 2560;
    public static final int SECOND = 2561;
    public static final int THIRD = 2562;

    private static final Label DUTY = new Label("การปฏิบัติหน้าที่", "Duty");
    private static final Label DISCLOSURE = new Label("การเปิดเผยข้อมูล", "Disclosure");

    private Years() {}

    /** IIT.i1–i3 and OIT.o1–o4, rated AA to F. */
    public static Framework first() {
        return year(FIRST, 4, Frameworks.fy2566().bands(), List.of());
    }

    /** o1 joins o1 and o2; o2 is o3; o3 asks for a part of o4. */
    public static Framework second() {
        return year(SECOND, 3, Frameworks.ratings(), List.of(crosswalk(FIRST, secondFromFirst())));
    }

    /** o1 asks for a part of what o1 had joined; o2 is o2; what o3 asked for is dropped. */
    public static Framework third() {
        return year(THIRD, 2, Frameworks.ratings(), List.of(crosswalk(SECOND, thirdFromSecond())));
    }

    private static List<Mapping> secondFromFirst() {
        List<Mapping> mappings = sameQuestions();
        mappings.add(new Mapping("OIT.o1", "OIT.o1", Relation.BROADER));
        mappings.add(new Mapping("OIT.o2", "OIT.o1", Relation.BROADER));
        mappings.add(new Mapping("OIT.o3", "OIT.o2", Relation.EQUAL));
        mappings.add(new Mapping("OIT.o4", "OIT.o3", Relation.NARROWER));
        return mappings;
    }

    private static List<Mapping> thirdFromSecond() {
        List<Mapping> mappings = sameQuestions();
        mappings.add(new Mapping("OIT.o1", "OIT.o1", Relation.NARROWER));
        mappings.add(new Mapping("OIT.o2", "OIT.o2", Relation.EQUAL));
        mappings.add(new Mapping("OIT.o3", null, Relation.NONE));
        return mappings;
    }

    private static List<Mapping> sameQuestions() {
        return new ArrayList<>(IntStream.rangeClosed(1, 3)
                .mapToObj(i -> new Mapping("IIT.i" + i, "IIT.i" + i, Relation.EQUAL))
                .toList());
    }

    public static Crosswalk crosswalk(int fiscalYear, List<Mapping> mappings) {
        return new Crosswalk(fiscalYear, mappings);
    }

    /** IIT 40 with indicator 1, OIT 60 with indicator 9; ratings as given. */
    public static Framework year(int fiscalYear, int items, List<Framework.Band> bands, List<Crosswalk> crosswalks) {
        Framework shape = Frameworks.framework(
                Frameworks.EXACT,
                List.of(Frameworks.survey("IIT", "40"), Frameworks.disclosure("OIT", "60")),
                List.of(
                        Frameworks.named(Frameworks.questions("1", List.of("IIT"), "i", 1, 3), DUTY),
                        Frameworks.named(Frameworks.items("9", new int[][] {{1, items}}), DISCLOSURE)),
                bands);
        return of(shape, fiscalYear, 1, crosswalks);
    }

    /** The same rules as of another year. */
    public static Framework of(Framework shape, int fiscalYear, int revision, List<Crosswalk> crosswalks) {
        return new Framework(
                fiscalYear,
                revision,
                shape.version(),
                shape.state(),
                shape.name(),
                shape.target(),
                shape.rounding(),
                shape.scales(),
                shape.instruments(),
                shape.indicators(),
                shape.bands(),
                shape.thresholds(),
                crosswalks);
    }
}
