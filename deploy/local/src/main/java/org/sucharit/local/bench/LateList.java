package org.sucharit.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.User;

/** What is late in a province: 30 duties for every fictitious agency, written by SQL, as if all plans were approved. */
final class LateList {

    private static final int WANTED_AGENCIES = 100;
    private static final int DUTIES = 30;
    private static final int PAGE = 200;
    private static final int WARM_UP = 100;
    private static final int REQUESTS = 200;
    private static final int WHOLE = 20;

    private static final String ROWS =
            "select agency_code, fiscal_year, province_code, part, indicator, text, responsible, held_by, starts_on,"
                    + " ends_on, state from duty where province_code = ? and starts_on <= current_date"
                    + " and ends_on < current_date order by ends_on, agency_code, part limit ?";

    private final Api api;
    private final Connection measures;
    private final int fiscalYear;

    LateList(Api api, Connection measures, int fiscalYear) {
        this.api = api;
        this.measures = measures;
        this.fiscalYear = fiscalYear;
    }

    void measure(Progress progress) {
        write();
        Province province = province();
        progress.say(String.format(
                Locale.ROOT,
                "  %,d duties written by SQL, not by approving plans; province %s: %d agencies, %,d duties, all late",
                count(),
                province.code(),
                province.agencies(),
                province.duties()));
        String path = "/api/v1/due?timeliness=late&limit=" + PAGE + "&province=" + province.code();
        progress.say(repeated(REQUESTS, () -> page(path, "")).describe("a page of 200 by HTTP (target 50 ms)"));
        progress.say(repeated(REQUESTS, () -> select(province.code(), PAGE + 1)).describe("reference: select of it"));
        progress.say(repeated(WHOLE, () -> all(path, province.duties())).describe("the whole list, page by page"));
        progress.say(repeated(WHOLE, () -> select(province.code(), Integer.MAX_VALUE))
                .describe("reference: select of the whole list"));
        String summary = "/api/v1/due/summary?limit=" + PAGE + "&province=" + province.code();
        progress.say(repeated(REQUESTS, () -> page(summary, "")).describe("counts by agency by HTTP"));
    }

    private void write() {
        try (Statement statement = measures.createStatement()) {
            statement.executeUpdate("""
                    insert into duty (agency_code, fiscal_year, part, province_code, indicator, text, responsible,
                        held_by, starts_on, ends_on, state)
                    select p.agency_code, p.fiscal_year, 'measure/' || n, substr(p.agency_code, 2, 2), (n %% 10 + 1)::text,
                        'ปรับปรุงการให้บริการและการเผยแพร่ข้อมูลของหน่วยงานให้ครบถ้วนและเป็นปัจจุบัน เรื่องที่ ' || n,
                        array['สำนักปลัด', 'กองคลัง'], array['unit:office', 'unit:finance'],
                        make_date(p.fiscal_year - 544, 10, 1),
                        make_date(p.fiscal_year - 544, 12, 31) + 90 * (n %% 3), 'not-started'
                    from plan p, generate_series(1, %d) n
                    where p.fiscal_year = %d and p.agency_code like 'f%%'
                    """.formatted(DUTIES, fiscalYear));
            statement.execute("analyze duty");
        } catch (SQLException e) {
            throw new LaunchException("Cannot write duties: " + e.getMessage() + ".", e);
        }
    }

    private record Province(String code, int agencies, int duties) {}

    /** The one whose size is nearest to what is wanted. */
    private Province province() {
        String sql = "select province_code, count(distinct agency_code), count(*) from duty group by province_code"
                + " order by abs(count(distinct agency_code) - " + WANTED_AGENCIES + "), province_code limit 1";
        try (Statement statement = measures.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return new Province(row.getString(1), row.getInt(2), row.getInt(3));
        } catch (SQLException e) {
            throw new LaunchException("Cannot count duties: " + e.getMessage() + ".", e);
        }
    }

    private long count() {
        try (Statement statement = measures.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from duty")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new LaunchException("Cannot count duties: " + e.getMessage() + ".", e);
        }
    }

    private JsonNode page(String path, String after) {
        return NationCalls.require(api.get(User.ADMIN, path + after), "asking what is late")
                .json();
    }

    private void all(String path, int expected) {
        int seen = 0;
        JsonNode page = page(path, "");
        seen += page.path("items").size();
        while (!page.path("next").isNull()) {
            page = page(path, "&after=" + page.path("next").asText());
            seen += page.path("items").size();
        }
        if (seen != expected) {
            throw new LaunchException("Of " + expected + " duties " + seen + " were listed.");
        }
    }

    private void select(String province, int most) {
        try (PreparedStatement statement = measures.prepareStatement(ROWS)) {
            statement.setString(1, province);
            statement.setInt(2, most);
            try (ResultSet row = statement.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    for (int i = 1; i <= columns; i++) {
                        var _ = row.getString(i);
                    }
                }
            }
        } catch (SQLException e) {
            throw new LaunchException("Cannot select duties: " + e.getMessage() + ".", e);
        }
    }

    private static Spread repeated(int times, Runnable work) {
        for (int i = 0; i < WARM_UP * times / REQUESTS; i++) {
            work.run();
        }
        Spread spread = new Spread();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.run();
            spread.add(Duration.ofNanos(System.nanoTime() - start));
        }
        return spread;
    }
}
