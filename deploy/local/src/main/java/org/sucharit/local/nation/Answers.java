package org.sucharit.local.nation;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sucharit.contracts.framework.Framework.Question;

/** The answers to one survey, a row for each respondent. */
final class Answers implements Table {

    private final String file;
    private final Survey survey;
    /** What is written for each choice of each question. */
    private final String[][] cells;

    Answers(String file, Survey survey) {
        this.file = file;
        this.survey = survey;
        this.cells = IntStream.range(0, survey.questions().size())
                .mapToObj(question -> survey.choices(question).toArray(String[]::new))
                .toArray(String[][]::new);
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>();
        columns.add("agency_code");
        survey.questions().stream().map(Question::code).forEach(columns::add);
        return columns;
    }

    @Override
    public int write(FictitiousAgency agency, CsvWriter csv) {
        String[] row = new String[cells.length + 1];
        row[0] = agency.code();
        return survey.answer(agency, choices -> {
            for (int question = 0; question < choices.length; question++) {
                int choice = choices[question];
                row[question + 1] = choice == Survey.NONE ? "" : cells[question][choice];
            }
            csv.writeRecord(row);
        });
    }
}
