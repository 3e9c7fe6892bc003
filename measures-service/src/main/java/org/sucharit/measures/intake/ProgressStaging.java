package org.sucharit.measures.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sucharit.contracts.plan.Plan.Entry;
import org.sucharit.contracts.plan.Plan.Evidence;
import org.sucharit.contracts.plan.Plan.ProgressState;
import org.sucharit.kit.bulk.BulkColumns;
import org.sucharit.kit.bulk.BulkRow;
import org.sucharit.kit.bulk.BulkViolations;
import org.sucharit.kit.bulk.Staging;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.Violation;
import org.sucharit.measures.content.DateText;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.progress.ProgressData;
import org.sucharit.measures.progress.ProgressRules;

/** What one file tells of the progress of a plan's parts: an entry a row, or further evidence of the one before. */
final class ProgressStaging implements Staging {

    static final BulkColumns COLUMNS = new BulkColumns(
            List.of("state"),
            List.of(
                    "measure",
                    "step",
                    "node",
                    "reason",
                    "text",
                    "activity_date",
                    "place",
                    "evidence_kind",
                    "evidence_number",
                    "evidence_date",
                    "evidence_place",
                    "evidence_url"));

    private static final int STATE = 0;
    private static final int MEASURE = 1;
    private static final int STEP = 2;
    private static final int NODE = 3;
    private static final int REASON = 4;
    private static final int TEXT = 5;
    private static final int ACTIVITY_DATE = 6;
    private static final int PLACE = 7;
    private static final int KIND = 8;
    private static final int NUMBER = 9;
    private static final int DATE = 10;
    private static final int EVIDENCE_PLACE = 11;
    private static final int URL = 12;

    private static final int MOST_ROWS = 5_000;
    /** Characters of all rows. */
    private static final int MOST_TEXT = 4 << 20;

    private static final Map<String, ProgressState> THAI = Map.of(
            "ยังไม่ได้ดำเนินการ", ProgressState.NOT_STARTED,
            "ยังไม่ดำเนินการ", ProgressState.NOT_STARTED,
            "ดำเนินการ", ProgressState.IN_OPERATION,
            "อยู่ระหว่างดำเนินการ", ProgressState.IN_OPERATION,
            "แล้วเสร็จ", ProgressState.DONE,
            "ดำเนินการแล้วเสร็จ", ProgressState.DONE,
            "ยกเลิก", ProgressState.STOPPED);

    private final UUID importId;
    private final ProgressImport progress;
    private final Seen seen;
    private final LocalDate today;
    private final List<ToldEntry> entries = new ArrayList<>();
    private Optional<ToldEntry> last = Optional.empty();
    private int rows;
    private int text;

    ProgressStaging(UUID importId, ProgressImport progress, Seen seen, LocalDate today) {
        this.importId = importId;
        this.progress = progress;
        this.seen = seen;
        this.today = today;
    }

    @Override
    public BulkColumns columns() {
        return COLUMNS;
    }

    @Override
    public void row(BulkRow row, BulkViolations violations) {
        Cells cells = new Cells(row, violations);
        rows++;
        text += IntStream.range(0, row.columns())
                .map(column -> row.cell(column).length())
                .sum();
        if (rows > MOST_ROWS || text > MOST_TEXT) {
            violations.add(
                    row.line(),
                    null,
                    "too-many",
                    "A file has at most " + MOST_ROWS + " rows and " + MOST_TEXT + " characters. Send it in parts.");
            return;
        }
        long before = violations.count();
        Optional<Part> part = part(cells);
        Optional<Evidence> evidence = evidence(cells);
        if (tellsOnlyEvidence(cells)) {
            further(cells, part, evidence);
            return;
        }
        Optional<ToldEntry> entry = entry(cells, part);
        last = violations.count() == before ? entry : Optional.empty();
        last.ifPresent(told -> {
            evidence.ifPresent(told.evidence()::add);
            entries.add(told);
        });
    }

    private static boolean tellsOnlyEvidence(Cells cells) {
        return IntStream.of(STATE, REASON, TEXT, ACTIVITY_DATE, PLACE).allMatch(column -> cells.text(column) == null)
                && IntStream.rangeClosed(KIND, URL).anyMatch(column -> cells.text(column) != null);
    }

    private void further(Cells cells, Optional<Part> part, Optional<Evidence> evidence) {
        if (part.isEmpty() || evidence.isEmpty()) {
            return;
        }
        if (last.filter(entry -> entry.part().equals(part.get())).isEmpty()) {
            cells.bad(
                    STATE,
                    "no-entry",
                    "A row without a state is further evidence of the entry in the row before; that is not taken, or is"
                            + " of another part.");
        } else if (last.get().evidence().size() == ProgressRules.EVIDENCE) {
            cells.bad(KIND, "too-many", "An entry has at most " + ProgressRules.EVIDENCE + " pieces of evidence.");
        } else {
            last.get().evidence().add(evidence.get());
        }
    }

    private Optional<Part> part(Cells cells) {
        boolean node = cells.text(NODE) != null;
        boolean measure = cells.text(MEASURE) != null;
        if (node && (measure || cells.text(STEP) != null)) {
            cells.bad(NODE, "two-parts", "A row is about a measure, a step of one, or a node; not about two of them.");
            return Optional.empty();
        }
        if (node) {
            return assignment(cells);
        }
        if (!measure) {
            cells.required(MEASURE, "Say a measure, a measure and a step of it, or a node.");
            return Optional.empty();
        }
        return measure(cells);
    }

    private Optional<Part> assignment(Cells cells) {
        String node = seen.nodes().find(cells.text(NODE));
        if (seen.content().assignment(node).isPresent()) {
            return Optional.of(Part.assignment(node));
        }
        cells.bad(
                NODE,
                seen.nodes().scope().assignable().contains(node) ? "not-assigned" : "unknown-node",
                "Nobody looks after " + node + " in the plan in force.");
        return Optional.empty();
    }

    private Optional<Part> measure(Cells cells) {
        String number = number(cells, MEASURE);
        Optional<PlannedMeasure> measure = seen.content().measures().stream()
                .filter(known -> Integer.toString(known.number()).equals(number))
                .findFirst();
        if (measure.isEmpty()) {
            cells.bad(MEASURE, "unknown-measure", "The plan in force has no measure " + number + ".");
            return Optional.empty();
        }
        if (cells.text(STEP) == null) {
            return Optional.of(Part.measure(measure.get().number()));
        }
        String counted = number(cells, STEP);
        Optional<Part> step =
                measure.get().step(counted).map(known -> Part.step(measure.get().number(), known.key()));
        if (step.isEmpty()) {
            cells.bad(
                    STEP,
                    "unknown-step",
                    "Measure " + number + " has no step " + counted + ", as they are counted from 1: 2.1 is the first"
                            + " within the second.");
        }
        return step;
    }

    private static String number(Cells cells, int column) {
        String number = cells.code(column);
        return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
    }

    /** What the row tells; of no use where something is wrong with it. */
    private Optional<ToldEntry> entry(Cells cells, Optional<Part> part) {
        ProgressState state = state(cells);
        LocalDate date = date(cells, ACTIVITY_DATE);
        if (state == null) {
            return Optional.empty();
        }
        ProgressRules rules = rules();
        Entry told = rules.entry(
                new ProgressData(state, cells.text(REASON), cells.text(TEXT), date, cells.text(PLACE), List.of()));
        bad(cells, rules);
        return part.map(known -> new ToldEntry(known, told));
    }

    /** No file was handed in with these: what is in a file of rows lies elsewhere. */
    private ProgressRules rules() {
        return new ProgressRules(today, Set.of());
    }

    /** Tells what the rules found under the columns: {@code /evidence/url} is {@code evidence_url}. */
    private static void bad(Cells cells, ProgressRules rules) {
        cells.bad(rules.violations().stream()
                .map(found -> Violation.at(
                        "/" + found.pointer().substring(1).replace('/', '_').replace("activityDate", "activity_date"),
                        found.code(),
                        found.message()))
                .toList());
    }

    private static ProgressState state(Cells cells) {
        String word = cells.text(STATE);
        if (word == null) {
            cells.required(STATE, "The state is missing: " + Wire.codes(ProgressState.class) + ".");
            return null;
        }
        Optional<ProgressState> state = Optional.ofNullable(THAI.get(word))
                .or(() -> Wire.parse(ProgressState.class, word.toLowerCase(Locale.ROOT)));
        if (state.isEmpty()) {
            cells.bad(
                    STATE,
                    "unknown-word",
                    "A state is one of " + Wire.codes(ProgressState.class) + ", or the same in Thai.");
        }
        return state.orElse(null);
    }

    private LocalDate date(Cells cells, int column) {
        String written = cells.text(column);
        if (written == null) {
            return null;
        }
        Optional<LocalDate> date = DateText.read(written);
        if (date.isEmpty()) {
            cells.bad(column, "bad-date", "A day is written as 2023-04-07, or as 7 เมษายน 2566.");
        }
        return date.orElse(null);
    }

    private Optional<Evidence> evidence(Cells cells) {
        if (IntStream.rangeClosed(KIND, URL).allMatch(column -> cells.text(column) == null)) {
            return Optional.empty();
        }
        ProgressRules rules = rules();
        Evidence evidence = rules.evidence(
                "/evidence",
                new Evidence(
                        cells.text(KIND),
                        cells.text(NUMBER),
                        date(cells, DATE),
                        cells.text(EVIDENCE_PLACE),
                        cells.text(URL)));
        bad(cells, rules);
        return Optional.of(evidence);
    }

    @Override
    public void flush(BulkViolations violations) {
        // Everything is checked row by row.
    }

    @Override
    public Object preview() {
        return ProgressImport.Summary.of(entries);
    }

    @Override
    public Object commit() {
        return progress.takeOver(importId, seen, entries);
    }
}
