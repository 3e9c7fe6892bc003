package org.sucharit.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.sucharit.contracts.Topics;
import org.sucharit.kit.database.Statements;
import org.sucharit.kit.events.DatabaseException;

/** The figures as they are kept. All methods take part in the caller's transaction. */
@ApplicationScoped
public class FigureRepository {

    /** Rows that are in memory at once while those of an area are read. */
    private static final int AT_ONCE = 500;

    private final DataSource dataSource;
    private final Statements statements;

    public FigureRepository(DataSource dataSource) {
        this.dataSource = dataSource;
        this.statements = new Statements(dataSource);
    }

    Optional<Place> place(String agency) {
        return statements.query("select * from agency_place where agency = ?", FigureRows::place, agency).stream()
                .findFirst();
    }

    void keep(Place place) {
        statements.update("""
                insert into agency_place (agency, version, name_th, name_en, type, province, province_th, province_en,
                    region, region_th, region_en, district, size, active)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (agency) do update set (version, name_th, name_en, type, province, province_th, province_en,
                    region, region_th, region_en, district, size, active) = (excluded.version, excluded.name_th,
                    excluded.name_en, excluded.type, excluded.province, excluded.province_th, excluded.province_en,
                    excluded.region, excluded.region_th, excluded.region_en, excluded.district, excluded.size,
                    excluded.active)
                """, FigureRows.values(place));
    }

    Optional<Figure> find(int fiscalYear, String agency) {
        return statements
                .query(
                        "select * from agency_figure where fiscal_year = ? and agency = ?",
                        FigureRows::figure,
                        fiscalYear,
                        agency)
                .stream()
                .findFirst();
    }

    void keep(Figure figure) {
        statements.update("""
                insert into agency_figure (fiscal_year, agency, version, score_version, framework_revision, phase,
                    announcement, total, coverage, ratings, scores, plan_version, plan_fiscal_year, measures,
                    measures_done, measures_late)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, string_to_array(?, ','), ?::jsonb, ?, ?, ?, ?, ?)
                on conflict (fiscal_year, agency) do update set (version, score_version, framework_revision, phase,
                    announcement, total, coverage, ratings, scores, plan_version, plan_fiscal_year, measures,
                    measures_done, measures_late) = (excluded.version, excluded.score_version,
                    excluded.framework_revision, excluded.phase, excluded.announcement, excluded.total,
                    excluded.coverage, excluded.ratings, excluded.scores, excluded.plan_version,
                    excluded.plan_fiscal_year, excluded.measures, excluded.measures_done, excluded.measures_late)
                """, FigureRows.values(figure));
    }

    /** Every year of which there are figures. */
    public List<Integer> years() {
        // From one year to the next by the index, over the thousands of rows of each.
        return statements.query("""
                        with recursive y as (
                            (select fiscal_year from agency_figure order by fiscal_year limit 1)
                            union all
                            select (select f.fiscal_year from agency_figure f where f.fiscal_year > y.fiscal_year
                                order by f.fiscal_year limit 1)
                            from y where y.fiscal_year is not null)
                        select fiscal_year from y where fiscal_year is not null
                        """, row -> row.getInt(1));
    }

    /** Years whose figures are made of a plan, by its key. */
    List<Integer> yearsAnsweredBy(String plan) {
        int slash = plan.indexOf('/');
        return statements.query(
                "select fiscal_year from agency_figure where agency = ? and plan_fiscal_year = ?",
                row -> row.getInt(1),
                plan.substring(slash + 1),
                Integer.parseInt(plan.substring(0, slash)));
    }

    /** Codes of the provinces of which there are figures of a year. */
    public List<String> provinces(int fiscalYear) {
        return statements.query("""
                        select distinct province from agency_place p
                        join agency_figure f on f.agency = p.agency and f.fiscal_year = ? order by province
                        """, row -> row.getString(1), fiscalYear);
    }

    /** Every area of the agencies of which there are figures of a year. */
    public List<Area> areas(int fiscalYear) {
        return statements.query("""
                        select p.* from agency_place p
                        where exists (select 1 from agency_figure f where f.agency = p.agency and f.fiscal_year = ?)
                        """, row -> FigureRows.place(row).areas(fiscalYear), fiscalYear).stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Whether any score of an area has been announced. */
    public boolean announced(Area area) {
        AreaCondition condition = AreaCondition.of(area);
        return !statements
                .query("""
                        select 1 from agency_figure f join agency_place p on p.agency = f.agency
                        where f.fiscal_year = ? and f.announcement is not null and %s limit 1
                        """.formatted(condition.sql()), row -> row.getInt(1), condition.values(area.fiscalYear()))
                .isEmpty();
    }

    /**
     * Whether figures have been made of every score that is known of an area's year; they have not in the midst of a
     * rebuild.
     */
    public boolean isWhole(Area area) {
        return (area.kind() == Area.Kind.NATION ? withoutFigure(area.fiscalYear()) : withoutFigure(area)).isEmpty();
    }

    private List<String> withoutFigure(int fiscalYear) {
        return statements.query(
                """
                select s.key from snapshot s where s.topic = ? and starts_with(s.key, ? || '/') and not exists (
                    select 1 from agency_figure f where f.fiscal_year = ? and f.agency = split_part(s.key, '/', 2))
                limit 1
                """, row -> row.getString(1), Topics.SCORE.name(), Integer.toString(fiscalYear), fiscalYear);
    }

    private List<String> withoutFigure(Area area) {
        AreaCondition condition = AreaCondition.of(area);
        return statements.query(
                """
                select s.key from agency_place p join snapshot s on s.topic = ? and s.key = ? || '/' || p.agency
                where not exists (
                    select 1 from agency_figure f where f.fiscal_year = ? and f.agency = p.agency) and %s
                limit 1
                """.formatted(condition.sql()),
                row -> row.getString(1),
                condition.values(Topics.SCORE.name(), Integer.toString(area.fiscalYear()), area.fiscalYear()));
    }

    /** Goes through the agencies of an area, by code: those assessed at present, and those that were that year. */
    public void each(Area area, Consumer<AgencyFigures> reader) {
        AreaCondition condition = AreaCondition.of(area);
        String sql = """
                select %s from agency_place p
                left join agency_figure f on f.fiscal_year = ? and f.agency = p.agency
                left join agency_figure b on b.fiscal_year = ? and b.agency = p.agency
                where (p.active or f.score_version is not null) and %s
                order by p.agency
                """.formatted(FigureRows.COLUMNS, condition.sql());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(AT_ONCE);
            Statements.bind(statement, condition.values(area.fiscalYear(), area.fiscalYear() - 1));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.accept(FigureRows.agency(row));
                }
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
