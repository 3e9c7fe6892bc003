package org.sucharit.reporting.opendata.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.json.Wire;
import org.sucharit.reporting.figures.AgencyFigures;
import org.sucharit.reporting.figures.Place;
import org.sucharit.reporting.figures.Result;

/** The announced result of each agency: a row each, a column for every node of the score tree. */
final class ResultTable {

    static final String NAME = "results";

    static final String AGENCY = "agency_code";
    static final String ANNOUNCEMENT = "announcement";
    /** What an agency is, rather than how it was assessed. */
    static final List<String> DESCRIPTION =
            List.of("name_th", "name_en", "type", "province_code", "province_th", "province_en", "district");

    private static final long HIGHEST = 100;
    private static final int COVERAGE_DECIMALS = 4;

    private final int fiscalYear;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Nodes.Kind> nodes = new LinkedHashMap<>();

    /**
     * An empty table.
     *
     * @param revisions of the year's framework, the newest first. Nodes that only older ones have come last: some agency may
     *     have been judged by them
     */
    ResultTable(int fiscalYear, List<Framework> revisions, Wording wording) {
        this.fiscalYear = fiscalYear;
        Columns say = new Columns(wording, NAME);
        int decimals = revisions.getFirst().rounding().scale();
        columns.addAll(List.of(
                say.integer("fiscal_year", "fiscal-year", 2500),
                say.text(AGENCY),
                say.text("name_th"),
                say.text("name_en"),
                say.code("type", Columns.types(wording)),
                say.code("province_code", List.of()),
                say.text("province_th"),
                say.text("province_en"),
                say.textOrEmpty("district"),
                say.decimalOrEmpty("total", say.decimals("points", HIGHEST, decimals)),
                say.decimalOrEmpty("coverage", say.decimals("share", 1, COVERAGE_DECIMALS)),
                say.codeOrEmpty("rating", Columns.ratings(revisions)),
                say.integer(ANNOUNCEMENT, "announcement", 1)));
        Column.Range points = say.decimals("points", HIGHEST, decimals);
        for (Framework framework : revisions) {
            Function<String, Label> labels = wording.nodes(framework);
            Nodes.of(framework).forEach((node, kind) -> {
                if (nodes.putIfAbsent(node, kind) == null) {
                    columns.add(column(node, kind, labels.apply(node), points, wording));
                }
            });
        }
    }

    private static Column column(String node, Nodes.Kind kind, Label label, Column.Range points, Wording wording) {
        return new Column(
                node,
                Column.Kind.DECIMAL,
                points,
                label,
                wording.of("node." + kind.code()),
                wording.of("node.empty"),
                List.of());
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    /** What stands in the columns for an agency whose result is announced; null where nothing does. */
    List<Object> row(AgencyFigures agency) {
        Place place = agency.place();
        Result result = agency.result();
        return Stream.<Object>concat(
                        Stream.of(
                                fiscalYear,
                                place.agency(),
                                place.name().th(),
                                place.name().en(),
                                Wire.code(place.type()),
                                place.province().code(),
                                place.province().name().th(),
                                place.province().name().en(),
                                place.district(),
                                result.total(),
                                result.coverage(),
                                rating(result),
                                result.announcement()),
                        nodes.keySet().stream().map(node -> score(result, node)))
                .toList();
    }

    private static BigDecimal score(Result result, String node) {
        return result.scores().get(node);
    }

    /** Null while several are possible. */
    static String rating(Result result) {
        return result.ratings().size() == 1 ? result.ratings().getFirst() : null;
    }
}
