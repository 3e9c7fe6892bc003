package org.sucharit.local.nation;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Instrument;

/** Every file there is, in the suite's bulk formats. */
final class Tables {

    private static final String AGENCY_CODE = "agency_code";

    private Tables() {}

    static Table agencies() {
        return new Agencies();
    }

    /** What is known of a year: answers and disclosures of the last, published results of the ones before. */
    static List<Table> of(Nation nation, Framework framework) {
        if (framework.fiscalYear() != Nation.LAST_YEAR) {
            return List.of(published(nation, framework));
        }
        List<Table> tables = new ArrayList<>();
        surveys(framework).forEach(survey -> tables.add(answers(nation, framework, survey)));
        tables.add(disclosures(nation, framework));
        return tables;
    }

    /** The instruments that respondents answer. */
    static List<Instrument> surveys(Framework framework) {
        return framework.instruments().stream()
                .filter(instrument -> instrument.kind() == Instrument.Kind.SURVEY)
                .toList();
    }

    static Table answers(Nation nation, Framework framework, Instrument instrument) {
        return new Answers(
                "%d-answers-%s.csv".formatted(framework.fiscalYear(), instrument.code()),
                new Survey(nation, framework, instrument));
    }

    /** Of every instrument of disclosures. */
    static Table disclosures(Nation nation, Framework framework) {
        return new Disclosures(
                framework.fiscalYear() + "-disclosures.csv",
                framework.instruments().stream()
                        .filter(instrument -> instrument.kind() == Instrument.Kind.DISCLOSURE)
                        .map(instrument -> new Items(nation, framework, instrument))
                        .toList());
    }

    static Table published(Nation nation, Framework framework) {
        return new Published(framework.fiscalYear() + "-published.csv", new Results(nation, framework));
    }

    /** The mistakes that are planted in {@link #published}: for people, the suite takes no such file. */
    static Table planted(Nation nation, Framework framework) {
        return new Planted(framework.fiscalYear() + "-planted.csv", new Results(nation, framework));
    }

    private record Agencies() implements Table {

        @Override
        public String file() {
            return "agencies.csv";
        }

        @Override
        public List<String> columns() {
            return List.of(
                    "code", "name_th", "name_en", "type", "province_code", "district", "subdistrict", "staff_count");
        }

        @Override
        public int write(FictitiousAgency agency, CsvWriter csv) {
            csv.writeRecord(
                    agency.code(),
                    agency.name().th(),
                    agency.name().en(),
                    agency.kind().code(),
                    agency.province().code(),
                    agency.district(),
                    agency.subdistrict(),
                    Integer.toString(agency.staff()));
            return 1;
        }
    }

    private record Disclosures(String file, List<Items> items) implements Table {

        @Override
        public List<String> columns() {
            return List.of(AGENCY_CODE, "item", "declared", "url", "explanation", "score");
        }

        @Override
        public int write(FictitiousAgency agency, CsvWriter csv) {
            int rows = 0;
            for (Items of : items) {
                for (Items.Disclosure disclosure : of.of(agency)) {
                    csv.writeRecord(
                            agency.code(),
                            disclosure.item(),
                            disclosure.declared() ? "yes" : "no",
                            disclosure.url(),
                            disclosure.explanation(),
                            disclosure.choice().score().toPlainString());
                    rows++;
                }
            }
            return rows;
        }
    }

    private record Published(String file, Results results) implements Table {

        @Override
        public List<String> columns() {
            return List.of(AGENCY_CODE, "node", "score", "use", "verdict");
        }

        @Override
        public int write(FictitiousAgency agency, CsvWriter csv) {
            List<Results.Row> rows = results.of(agency).rows();
            for (Results.Row row : rows) {
                csv.writeRecord(
                        agency.code(),
                        row.node(),
                        row.score().toPlainString(),
                        row.use().name().toLowerCase(Locale.ROOT),
                        row.verdict());
            }
            return rows.size();
        }
    }

    private record Planted(String file, Results results) implements Table {

        @Override
        public List<String> columns() {
            return List.of(AGENCY_CODE, "node", "kind", "right", "printed");
        }

        @Override
        public int write(FictitiousAgency agency, CsvWriter csv) {
            return results.of(agency)
                    .mistake()
                    .map(mistake -> {
                        csv.writeRecord(
                                agency.code(),
                                mistake.node(),
                                mistake.kind().name().toLowerCase(Locale.ROOT),
                                mistake.right(),
                                mistake.printed());
                        return 1;
                    })
                    .orElse(0);
        }
    }
}
