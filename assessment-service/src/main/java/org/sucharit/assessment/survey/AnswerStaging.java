package org.sucharit.assessment.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sucharit.assessment.answers.AnswerBatch;
import org.sucharit.assessment.answers.AnswerLayout;
import org.sucharit.kit.bulk.BulkColumns;
import org.sucharit.kit.bulk.BulkRow;
import org.sucharit.kit.bulk.BulkViolations;
import org.sucharit.kit.bulk.Staging;
import org.sucharit.kit.bulk.ThaiDigits;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;

/** The answers of one file to one instrument, of one agency or of many. A row is one respondent. */
final class AnswerStaging implements Staging {

    private static final String AGENCY = "agency_code";

    /** Bytes of answers that are kept before they are staged. */
    private static final int MOST_KEPT = 8 << 20;

    private final UUID importId;
    private final AnswerStore store;
    private final AnswerLayout layout;
    private final int revision;
    private final Map<String, AnswerStore.Target> targets;
    /** The one agency that all rows are of; null where each row names its own. */
    private final String agency;

    private final BulkColumns columns;
    private final byte[] answers;
    private final Map<Integer, AnswerBatch> batches = new HashMap<>();
    private int kept;

    AnswerStaging(
            UUID importId,
            AnswerStore store,
            AnswerLayout layout,
            int revision,
            Map<String, AnswerStore.Target> targets,
            String agency) {
        this.importId = importId;
        this.store = store;
        this.layout = layout;
        this.revision = revision;
        this.targets = targets;
        this.agency = agency;
        List<String> required = new ArrayList<>(layout.questions());
        if (agency == null) {
            required.add(AGENCY);
        }
        this.columns = new BulkColumns(required, agency == null ? List.of() : List.of(AGENCY));
        this.answers = new byte[layout.width()];
    }

    /** What an import did. */
    record Summary(long respondents, long agencies) {}

    @Override
    public BulkColumns columns() {
        return columns;
    }

    @Override
    public void row(BulkRow row, BulkViolations violations) {
        long before = violations.count();
        AnswerStore.Target target = target(row, violations);
        boolean any = false;
        for (int question = 0; question < answers.length; question++) {
            String cell = row.cell(question);
            answers[question] = cell.isEmpty() ? 0 : choice(row, question, cell, violations);
            any |= answers[question] != 0;
        }
        if (violations.count() > before) {
            return;
        }
        if (!any) {
            violations.add(row.line(), null, "no-answer", "The row answers no question; remove it.");
            return;
        }
        batches.computeIfAbsent(target.survey(), survey -> new AnswerBatch(answers.length))
                .add(answers);
        kept += answers.length;
        if (kept >= MOST_KEPT) {
            stage();
        }
    }

    private AnswerStore.Target target(BulkRow row, BulkViolations violations) {
        String written = ThaiDigits.toArabic(row.cell(answers.length).strip());
        if (agency != null && !written.isEmpty() && !written.equals(agency)) {
            violations.add(row.line(), AGENCY, "another-agency", "These answers are about " + agency + " alone.");
            return null;
        }
        String code = agency == null ? written : agency;
        AnswerStore.Target target = targets.get(code);
        if (target == null) {
            violations.add(
                    row.line(), AGENCY, "unknown-agency", "No assessment of an agency " + code + " has such a survey.");
            return null;
        }
        if (!target.state().equals(SurveyEntity.State.OPEN.code())) {
            violations.add(
                    row.line(),
                    AGENCY,
                    "not-open",
                    "The survey of " + code + " is " + target.state() + "; answers are taken while it is open.");
        } else if (target.revision() != revision) {
            violations.add(
                    row.line(),
                    AGENCY,
                    "other-framework",
                    code + " is assessed under revision " + target.revision() + " of the framework, most others under "
                            + revision + "; send its answers by themselves.");
        }
        return target;
    }

    private byte choice(BulkRow row, int question, String cell, BulkViolations violations) {
        byte exact = layout.encode(question, cell);
        if (exact != 0) {
            return exact;
        }
        String code = ThaiDigits.toArabic(cell.strip());
        byte choice = layout.encode(question, code);
        if (choice == 0 && !code.isEmpty()) {
            violations.add(
                    row.line(),
                    row.column(question),
                    "unknown-choice",
                    "\"" + code + "\" is no choice here; use one of " + layout.offered(question)
                            + ", or leave it empty.");
        }
        return choice;
    }

    @Override
    public void flush(BulkViolations violations) {
        stage();
    }

    private void stage() {
        if (!batches.isEmpty()) {
            store.stage(importId, batches);
            batches.clear();
            kept = 0;
        }
    }

    @Override
    public Object commit() {
        long ended = store.notOpen(importId, "answer_staged");
        if (ended > 0) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    ended + " of the surveys ended while the file was read. Nothing was taken over.");
        }
        AnswerStore.Counted counted = store.count(importId);
        return new Summary(counted.respondents(), counted.agencies());
    }
}
