package org.sucharit.assessment.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.sucharit.contracts.assessment.Assessment.Phase;
import org.sucharit.kit.bulk.BulkColumns;
import org.sucharit.kit.bulk.BulkRow;
import org.sucharit.kit.bulk.BulkViolations;
import org.sucharit.kit.bulk.Staging;
import org.sucharit.kit.bulk.ThaiDigits;
import org.sucharit.kit.json.Wire;

/** The disclosures of one file. A row is one item of one agency. */
final class DisclosureStaging implements Staging {

    static final BulkColumns COLUMNS =
            new BulkColumns(List.of("agency_code", "item"), List.of("declared", "url", "explanation", "score"));

    private static final int AGENCY = 0;
    private static final int ITEM = 1;
    private static final int DECLARED = 2;
    private static final int URL = 3;
    private static final int EXPLANATION = 4;
    private static final int SCORE = 5;

    private static final int BATCH = 2_000;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,6})?");
    private static final Map<String, Boolean> DECLARED_WORDS =
            Map.of("yes", true, "has", true, "มี", true, "no", false, "has-not", false, "ไม่มี", false);

    private final UUID importId;
    private final int fiscalYear;
    private final DisclosureImport disclosures;
    private final DisclosureStore store;
    private final Map<String, DisclosureStore.Target> targets;
    private final IntFunction<Items> itemsOfRevision;

    private final Map<Integer, Items> items = new HashMap<>();
    private final List<DisclosureRow> rows = new ArrayList<>();

    DisclosureStaging(
            UUID importId,
            int fiscalYear,
            DisclosureImport disclosures,
            DisclosureStore store,
            Map<String, DisclosureStore.Target> targets,
            IntFunction<Items> itemsOfRevision) {
        this.importId = importId;
        this.fiscalYear = fiscalYear;
        this.disclosures = disclosures;
        this.store = store;
        this.targets = targets;
        this.itemsOfRevision = itemsOfRevision;
    }

    @Override
    public BulkColumns columns() {
        return COLUMNS;
    }

    @Override
    public void row(BulkRow row, BulkViolations violations) {
        long before = violations.count();
        String agency = ThaiDigits.toArabic(row.cell(AGENCY).strip());
        String item = ThaiDigits.toArabic(row.cell(ITEM).strip()).toLowerCase(Locale.ROOT);
        DisclosureStore.Target target = targets.get(agency);
        if (target == null) {
            add(
                    violations,
                    row,
                    AGENCY,
                    "unknown-agency",
                    "There is no assessment of an agency " + agency + " in fiscal year " + fiscalYear + ".");
            return;
        }
        Items known = items.computeIfAbsent(target.revision(), itemsOfRevision::apply);
        if (!known.has(item)) {
            add(violations, row, ITEM, "unknown-item", "The framework of " + fiscalYear + " has no item " + item + ".");
            return;
        }
        DisclosureRow read = new DisclosureRow(
                row.line(),
                agency,
                item,
                declared(row, violations),
                url(row, violations),
                explanation(row, violations),
                score(row, item, known, violations));
        if (violations.count() == before && !read.says() && read.score() == null) {
            violations.add(row.line(), null, "nothing-said", "The row says nothing of the item; remove it.");
        }
        requirePhase(row, read, target.phase(), violations);
        if (violations.count() == before) {
            rows.add(read);
            if (rows.size() == BATCH) {
                stage();
            }
        }
    }

    private static void requirePhase(BulkRow row, DisclosureRow read, Phase phase, BulkViolations violations) {
        if (read.says() && !DisclosureRules.mayDeclare(phase)) {
            add(
                    violations,
                    row,
                    DECLARED,
                    "wrong-phase",
                    "The assessment is in phase " + Wire.code(phase)
                            + "; disclosures are taken from collect to confirm.");
        }
        if (read.score() != null && !DisclosureRules.mayScore(phase)) {
            add(
                    violations,
                    row,
                    SCORE,
                    "wrong-phase",
                    "The assessment is in phase " + Wire.code(phase) + "; scores are taken from review to confirm.");
        }
    }

    private static Boolean declared(BulkRow row, BulkViolations violations) {
        String word = row.cell(DECLARED).strip().toLowerCase(Locale.ROOT);
        if (!word.isEmpty() && !DECLARED_WORDS.containsKey(word)) {
            add(violations, row, DECLARED, "unknown-word", "Write has or has-not (yes, no, มี, ไม่มี are read too).");
        }
        return DECLARED_WORDS.get(word);
    }

    private static String url(BulkRow row, BulkViolations violations) {
        String text = row.cell(URL).strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > DisclosureRules.LONGEST_URL) {
            add(
                    violations,
                    row,
                    URL,
                    "too-long",
                    "Addresses have at most " + DisclosureRules.LONGEST_URL + " characters together.");
            return null;
        }
        for (String address : text.split("\\s+", -1)) {
            if (!DisclosureRules.isAddress(address)) {
                add(
                        violations,
                        row,
                        URL,
                        "bad-url",
                        "\"" + address + "\" is no address that begins with http:// or"
                                + " https://; put a space between several.");
            }
        }
        return text;
    }

    private static String explanation(BulkRow row, BulkViolations violations) {
        String text = row.cell(EXPLANATION).strip();
        if (text.length() > DisclosureRules.LONGEST_EXPLANATION) {
            add(
                    violations,
                    row,
                    EXPLANATION,
                    "too-long",
                    "An explanation has at most " + DisclosureRules.LONGEST_EXPLANATION + " characters.");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    private static BigDecimal score(BulkRow row, String item, Items items, BulkViolations violations) {
        String text = ThaiDigits.toArabic(row.cell(SCORE).strip());
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches() || !items.canScore(item, new BigDecimal(text))) {
            add(violations, row, SCORE, "unknown-score", item + " can be given " + items.possible(item) + ".");
            return null;
        }
        return new BigDecimal(text);
    }

    private static void add(BulkViolations violations, BulkRow row, int column, String code, String detail) {
        violations.add(row.line(), row.column(column), code, detail);
    }

    @Override
    public void flush(BulkViolations violations) {
        stage();
        store.removeDuplicates(
                importId,
                twice -> violations.add(
                        twice.line(),
                        "item",
                        "duplicate",
                        twice.item() + " of " + twice.agency() + " stands in line " + twice.first() + " already."));
    }

    private void stage() {
        if (!rows.isEmpty()) {
            store.stage(importId, rows);
            rows.clear();
        }
    }

    @Override
    public Object commit() {
        return disclosures.takeOver(fiscalYear, importId);
    }
}
