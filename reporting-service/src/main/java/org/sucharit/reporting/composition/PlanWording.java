package org.sucharit.reporting.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.CellBlock;
import org.sucharit.reporting.document.Checkbox;
import org.sucharit.reporting.document.Figure;
import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;

/** How the parts of a plan are worded in its tables. What nobody has written is said to be so, never left empty. */
public final class PlanWording {

    /** Months of a quarter. */
    private static final int QUARTER = 3;

    private final int fiscalYear;
    private final HouseTexts texts;

    public PlanWording(Plan plan, HouseTexts texts) {
        fiscalYear = plan.fiscalYear();
        this.texts = texts;
    }

    /** A text in which each line stands on its own; may be null. */
    public List<CellBlock> written(String text) {
        List<CellBlock> lines = lines(text);
        return lines.isEmpty() ? List.of(Paragraph.of(texts.get("word.unwritten"))) : lines;
    }

    /** The lines of a text; none where it is null or blank. */
    public static List<CellBlock> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .filter(line -> !line.isBlank())
                        .<CellBlock>map(Paragraph::of)
                        .toList();
    }

    /** The same texts, at a place where people may write others. */
    public static List<CellBlock> at(String place, List<CellBlock> texts) {
        return texts.stream()
                .map(text -> switch (text) {
                    case Paragraph paragraph -> paragraph.at(place);
                    case ItemList list -> list.at(place);
                    case Badge _, Figure _, Checkbox _ -> text;
                })
                .toList();
    }

    /** When something is done; may be null. */
    public Table.Cell period(Plan.Period period) {
        return Table.Cell.of(period == null ? texts.get("word.unwritten") : span(period));
    }

    private String span(Plan.Period period) {
        return switch (period.form()) {
            case YEAR -> texts.writing().wholeYear();
            case QUARTERS ->
                texts.writing().quarters((period.fromMonth() - 1) / QUARTER + 1, period.toMonth() / QUARTER);
            case MONTHS -> texts.writing().months(fiscalYear, period.fromMonth(), period.toMonth());
        };
    }

    /** Who is responsible, one under the other. */
    public Table.Cell responsible(List<Plan.Responsible> responsible) {
        return responsible.isEmpty()
                ? Table.Cell.of(texts.get("word.unwritten"))
                : Table.Cell.of(ItemList.of(
                        ItemList.Marking.NONE,
                        responsible.stream().map(Plan.Responsible::name).toList()));
    }

    /** Steps as they are written. */
    public Table.Cell steps(List<Plan.Step> steps) {
        return steps(steps, Plan.Step::text);
    }

    /**
     * Steps and what is told of each. Numbers are the counted ones; where the author wrote others, all stand as the
     * author counted.
     */
    public Table.Cell steps(List<Plan.Step> steps, Function<Plan.Step, String> told) {
        if (steps.isEmpty()) {
            return Table.Cell.of(texts.get("word.unwritten"));
        }
        return Table.Cell.of(
                steps.stream().anyMatch(PlanWording::isPrinted)
                        ? new ItemList(ItemList.Marking.NONE, printed(steps, "", told))
                        : new ItemList(ItemList.Marking.NUMBER, counted(steps, told)));
    }

    private static boolean isPrinted(Plan.Step step) {
        return step.printed() != null || step.steps().stream().anyMatch(PlanWording::isPrinted);
    }

    private static List<ItemList.Item> counted(List<Plan.Step> steps, Function<Plan.Step, String> told) {
        return steps.stream()
                .map(step -> new ItemList.Item(told.apply(step), counted(step.steps(), told)))
                .toList();
    }

    /** With the point of the form behind a lone number: {@code ๒.}, {@code ๒.๑}, {@code ก)}. */
    private String number(String printed) {
        boolean lone = printed.chars().allMatch(Character::isDigit);
        return texts.writing().digits(printed) + (lone ? "." : "");
    }

    private List<ItemList.Item> printed(List<Plan.Step> steps, String around, Function<Plan.Step, String> told) {
        List<ItemList.Item> items = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Plan.Step step = steps.get(i);
            String counted = ItemList.Marking.NUMBER.marker(around, i + 1, texts.writing());
            String number = step.printed() == null ? counted : number(step.printed());
            items.add(new ItemList.Item(number + " " + told.apply(step), printed(step.steps(), counted, told)));
        }
        return items;
    }
}
